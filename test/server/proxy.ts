/** A plain proxy in front of an app, as somebody sets one up who has read nothing: it speaks plain http and puts our name in the place of its own. */
import { Agent, createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { RunningApp } from '../../server/start-app.ts';

export type ProxyManners = {
  /** Taken off the front of a path before it is passed on. */
  readonly takesOff?: string;
  /** Passes the name on that the browser asked for. */
  readonly keepsHost?: boolean;
  readonly adds?: IncomingHttpHeaders;
};

/** A connection kept for later may be closed by the other side in the very moment in which it is used again. */
const ANEW = new Agent({ keepAlive: false });

export type Served = { readonly port: number; close(): Promise<void> };

/** Listens at once, so that its address is known before the app is made that is told of it; `behind` says who answers. */
export async function openProxy(manners: ProxyManners): Promise<Served & { behind(port: number): void }> {
  let target = 0;
  const served = await listening((asked, answer) => {
    const path = asked.url?.startsWith(`${manners.takesOff}/`) ? asked.url.slice(manners.takesOff?.length) : asked.url;
    const own = manners.keepsHost ? {} : { host: `127.0.0.1:${target}` };
    const headers = { ...asked.headers, ...own, ...manners.adds };
    const onward = request({ host: '127.0.0.1', port: target, method: asked.method, path, headers, agent: ANEW }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  const behind = (port: number) => {
    target = port;
  };
  return { ...served, behind };
}

export function serve({ app }: RunningApp): Promise<Served> {
  return listening(getRequestListener(app.fetch));
}

async function listening(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, close };
}
