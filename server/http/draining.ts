/** How a server stops: what was asked is answered, and nobody is waited for who only keeps a connection open. */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export type Draining = {
  /** Resolves once every connection is closed. New ones are refused at once. */
  end(): Promise<void>;
  /** Answers that are not out yet. */
  underWay(): number;
};

/** Asked before the server listens, since it follows each connection. */
export function draining(server: Server): Draining {
  const sockets = new Set<Socket>();
  const answers = new Set<ServerResponse>();
  let isEnding = false;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (_, answer) => {
    if (isEnding) answer.shouldKeepAlive = false;
    answers.add(answer);
    answer.once('close', () => {
      answers.delete(answer);
      // One whose head was out before the end began has promised to keep its connection.
      if (isEnding) setImmediate(() => server.closeIdleConnections());
    });
  });
  return {
    end() {
      isEnding = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // It is sent as `Connection: close`, so that nobody asks again on it.
      for (const answer of answers) answer.shouldKeepAlive = false;
      // Browsers open some ahead, and node takes those for busy until they have asked something.
      const busy = new Set(Array.from(answers, ({ socket }) => socket));
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
      return closed;
    },
    underWay: () => answers.size,
  };
}
