/** What passes in a run at live pace, as server-sent events to one page: `passed` with the parts that changed, `moved` where the page is to be asked for anew. */
import { ReadableStream } from 'node:stream/web';
import { moment } from '../../../views/runs/run-page.tsx';
import type { AppContext } from '../../http/request-context.ts';
import type { ReplayedRun } from '../replay-run.ts';
import type { LiveClock } from './live-clock.ts';
import { livePart } from './live-parts.tsx';
import type { LiveNews } from './watched-run.ts';

export type LiveStreamDeps = { readonly clock: LiveClock; readonly stopping: AbortSignal };

/** Milliseconds between signs of life, so that neither end takes a quiet stream for a dead one. */
const HEARTBEAT = 15_000;
/** Messages that a page may leave unread; one that stopped reading comes back by itself. */
const MOST_UNREAD = 100;

const ALIVE = ': here\n\n';
// Its connection ends with it: kept for another request it would keep a server that stops waiting.
const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'close' };

/** 204 tells a browser not to come back: the run is over, or at its own pace. */
export async function liveStream({ clock, stopping }: LiveStreamDeps, c: AppContext, found: ReplayedRun) {
  if (found.stored.live === null || found.stored.state !== 'open' || stopping.aborted) return c.body(null, 204);
  const shown = c.req.header('Last-Event-ID') ?? c.req.query('at') ?? '';
  const gone = new AbortController();
  const events = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => controller.enqueue(utf8.encode(text));
      const end = () => {
        if (gone.signal.aborted) return;
        gone.abort();
        controller.close();
      };
      const attended = await clock.attend(c.get('candidate'), found, (news) => {
        send(messageOf(news));
        if (news.now.stored.state !== 'open' || (controller.desiredSize ?? 0) < -MOST_UNREAD) end();
      });
      if (!attended || gone.signal.aborted) {
        attended?.leave();
        return end();
      }
      const beat = setInterval(() => send(ALIVE), HEARTBEAT).unref();
      stopping.addEventListener('abort', end);
      gone.signal.addEventListener('abort', () => {
        clearInterval(beat);
        attended.leave();
        stopping.removeEventListener('abort', end);
      });
      // A page that was away, or was made before the clock went on, learns first how the run stands.
      send(shown === momentOf(attended.now) ? ALIVE : moved(attended.now));
    },
    cancel: () => gone.abort(),
  });
  return c.body(events, 200, HEADERS);
}

const utf8 = new TextEncoder();

function messageOf({ kind, before, now }: LiveNews): string {
  return kind === 'moved' ? moved(now) : message('passed', momentOf(now), livePart(before, now));
}

function moved(now: ReplayedRun): string {
  return message('moved', momentOf(now), momentOf(now));
}

function message(event: string, id: string, data: string): string {
  return `event: ${event}\nid: ${id}\n${data.replace(/^/gm, 'data: ')}\n\n`;
}

function momentOf({ stored, run }: ReplayedRun): string {
  const { turn, state, outcome } = run;
  return moment({ turn, minutes: state.minutes, outcome }, stored.live?.stands === 'paused');
}
