/** Changes of one file, as server-sent events to one page: `changed` with the version that the page is to show. */
import { ReadableStream } from 'node:stream/web';
import type { AppContext } from '../http/request-context.ts';
import type { Followed } from './workshop.ts';

export type ChangesStreamDeps = { readonly files: Followed; readonly stopping: AbortSignal };

/** Milliseconds between signs of life, so that neither end takes a quiet stream for a dead one. */
const HEARTBEAT = 15_000;
const ALIVE = ': here\n\n';
// Its connection ends with it: kept for another request it would keep a server that stops waiting.
const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'close' };

const utf8 = new TextEncoder();

/** The page says `at` which version it shows. 204 tells a browser not to come back: the server stops. */
export function changesStream({ files, stopping }: ChangesStreamDeps, c: AppContext, id: string) {
  if (stopping.aborted) return c.body(null, 204);
  const shown = c.req.header('Last-Event-ID') ?? c.req.query('at') ?? '';
  let leave = () => {};
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      let told = shown;
      const send = (text: string) => controller.enqueue(utf8.encode(text));
      const tell = () => {
        const version = files.version(id) ?? 'gone';
        if (version === told) return;
        told = version;
        send(`event: changed\nid: ${version}\ndata: ${version}\n\n`);
      };
      const end = () => {
        leave();
        controller.close();
      };
      const unfollow = files.follow(id, tell);
      const beat = setInterval(() => send(ALIVE), HEARTBEAT).unref();
      stopping.addEventListener('abort', end);
      leave = () => {
        unfollow();
        clearInterval(beat);
        stopping.removeEventListener('abort', end);
      };
      send(ALIVE);
      tell();
    },
    cancel: () => leave(),
  });
  return c.body(events, 200, HEADERS);
}
