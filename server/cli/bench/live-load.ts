/** Pages that follow a run at live pace, in a process of their own: how late each minute comes after it was due. */
import { type ClientRequest, get } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** `paths`: of the streams; `factor`: minutes of the incident in a real one. */
export type LiveLoad = { readonly origin: string; readonly paths: readonly string[]; readonly factor: number; readonly seconds: number };
/** Milliseconds after it was due, one a minute and page, in no order; and how many bytes a minute took. */
export type LiveLoadResult = { readonly late: readonly number[]; readonly bytes: number };

/** Milliseconds over which the pages come. */
const COMING = 2_000;
const SETTLING = 1_000;

process.on('message', (load: LiveLoad) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: Error) => process.send?.({ error: error.message }),
  );
});

async function run({ origin, paths, factor, seconds }: LiveLoad): Promise<LiveLoadResult> {
  let late: number[] = [];
  let bytes = 0;
  const open: ClientRequest[] = [];
  const told = (by: number, size: number) => {
    late.push(by);
    bytes += size;
  };
  for (const path of paths) {
    open.push(follow(origin + path, 60_000 / factor, told));
    await setTimeout(COMING / paths.length);
  }
  // What counts is how the server holds them, not how it takes them in.
  await setTimeout(SETTLING);
  late = [];
  bytes = 0;
  await setTimeout(seconds * 1000);
  for (const one of open) one.destroy();
  return { late, bytes: bytes / Math.max(1, late.length) };
}

/** The clock begins once the server has the page, a little after its first byte: what is counted here is rather too much. */
function follow(url: string, aMinute: number, told: (late: number, bytes: number) => void): ClientRequest {
  const sent = get(url, { agent: false }, (answer) => {
    const since = performance.now();
    let text = '';
    answer.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const [, minute] = /^event: passed\nid: \d+\.(\d+)$/m.exec(message) ?? [];
        if (minute !== undefined) told(performance.now() - since - Number(minute) * aMinute, Buffer.byteLength(message));
      }
    });
    // Hung up on purpose, at the end.
    answer.on('error', () => {});
  });
  return sent.on('error', () => {});
}
