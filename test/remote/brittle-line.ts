/** A line to the database server that breaks when it is told to: after the request went through, before its answer did. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type BrittleLine = {
  readonly url: string;
  /** Of the next request that holds these words. */
  cutNext(words: string): void;
};

export async function brittleLine(to: string): Promise<BrittleLine> {
  let breaksAt: string | null = null;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const type = request.headers['content-type'] ?? 'application/json';
    const post = { method: 'POST', body, headers: { 'content-type': type } };
    const answer = await fetch(to + request.url, request.method === 'POST' ? post : {});
    const answered = await answer.text();
    if (breaksAt !== null && body.includes(breaksAt)) {
      breaksAt = null;
      request.socket.destroy();
    } else response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? type }).end(answered);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutNext = (words: string) => {
    breaksAt = words;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cutNext };
}
