/** The load generator, a process of its own: clients that keep their connection and take one job after another until none is left. */
import { Agent, request } from 'node:http';

export type Call = { readonly method: 'GET' | 'POST'; readonly path: string /** A form. */; readonly body?: string };
/** `jobs`: calls that one client makes in order. */
export type Load = { readonly origin: string; readonly clients: number; readonly jobs: readonly (readonly Call[])[] };
/** `latencies` in milliseconds, in no order. */
export type LoadResult = { readonly seconds: number; readonly latencies: readonly number[] };

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: Error) => process.send?.({ error: error.message }),
  );
});

async function run({ origin, clients, jobs }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const waiting = [...jobs].reverse();
  const latencies: number[] = [];
  const client = async () => {
    for (let job = waiting.pop(); job; job = waiting.pop()) for (const call of job) latencies.push(await timed(agent, origin, call));
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - since) / 1000;
  agent.destroy();
  return { seconds, latencies };
}

/** From the call until the last byte; anything but 200 ends the measurement. */
function timed(agent: Agent, origin: string, { method, path, body }: Call): Promise<number> {
  const since = performance.now();
  const headers = body === undefined ? {} : formHeaders(origin, body);
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - since);
        else reject(new Error(`${method} ${origin}${path} answered ${answer.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** As htmx sends a decision: the answer is the part that changes, in the same round trip. */
function formHeaders(origin: string, body: string) {
  return {
    origin,
    'hx-request': 'true',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
  };
}
