/** Starts Dry Run: config, database, content, listen; and stops it without losing what was answered. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Config, type PublicAddress, readConfig } from './config.ts';
import { type Draining, draining } from './http/draining.ts';
import { beforeTheApp } from './http/unreadable-request.ts';
import { type RunningApp, startApp } from './start-app.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds for requests under way, before their connections are closed. */
const GRACE = 3_000;
/**
 * Milliseconds for which a connection that says nothing is kept. After node's own five a busy moment is enough to close one on which a request is
 * waiting to be read; and a proxy, which keeps its own for a minute, must be the first to let go.
 */
const KEPT_OPEN = 65_000;
/** Milliseconds for the last lines of the log, where its reader is slow. */
const LAST_LINES = 500;
/** Milliseconds for the first page to come first. */
const WARM_UP_AFTER = 1_000;
/** Milliseconds that looking at new scenarios may take before the terminal says so. */
const MOMENT = 2_000;

await main();

async function main(): Promise<void> {
  // What a candidate writes is nobody else's, also what SQLite makes beside its file.
  process.umask(0o077);
  // Whoever read what is printed may go away, and that is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const read = readConfig(process.env, process.cwd());
  if (!read.ok)
    return refuse(['Dry Run cannot start with these settings:', ...read.wrong.map(({ name, message }) => `  ${name} ${message}`)]);
  const opened = await startApp(read.config);
  if (!opened.ok) return refuse(['Dry Run cannot start.', opened.error]);
  listen(read.config, opened.value);
}

function listen(config: Config, running: RunningApp): void {
  const server = createServer(getRequestListener(running.app.fetch, { errorHandler: beforeTheApp(running.log) }));
  server.keepAliveTimeout = KEPT_OPEN;
  const drain = draining(server);
  server.once('error', async (error: NodeJS.ErrnoException) => {
    await running.close();
    refuse(['Dry Run cannot start.', whyNot(error, config)]);
  });
  server.listen(config.port, config.host, () => {
    console.log(`Dry Run is at ${addressOf(config, server.address() as AddressInfo)}`);
    if (config.publicAddress) console.log(givenOut(config.publicAddress));
    running.content.lookAhead();
    setTimeout(() => void readAhead(running), WARM_UP_AFTER).unref();
    setTimeout(() => sayWhatIsLeft(running), MOMENT).unref();
  });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) return cutShort(server, drain, running);
      isStopping = true;
      void stop(server, drain, running);
    });
}

async function readAhead({ bank, log }: RunningApp): Promise<void> {
  await warmUp(bank).catch((err) => log.warn({ err }, 'no sample could be read ahead'));
}

function sayWhatIsLeft({ content }: RunningApp): void {
  const left = content.files().filter(({ looked }) => looked !== 'states').length;
  const what = left === 1 ? 'one scenario that is' : `${left} scenarios that are`;
  if (left > 0) console.log(`Looking at ${what} new or changed. What is found is kept for the next start.`);
}

function whyNot(error: NodeJS.ErrnoException, { host, port }: Config): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken, perhaps by Dry Run itself in another window. Choose another: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is reserved on this machine. Choose one above 1023: PORT=4747 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine.`;
    default:
      return error.message;
  }
}

function addressOf({ host }: Config, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function givenOut({ origin, path }: PublicAddress): string {
  return `Behind your proxy it is at ${origin}${path}. There is no login: whoever the proxy lets through can read and change your runs.`;
}

/** New connections are refused at once; requests under way end; what was to be written is written. A second signal waits for no request. */
async function stop(server: Server, drain: Draining, running: RunningApp): Promise<void> {
  running.hangUp();
  const grace = setTimeout(() => cutShort(server, drain, running), GRACE);
  await drain.end();
  clearTimeout(grace);
  await running.close();
  // Lines that nobody takes would keep the process for ever.
  setTimeout(() => process.exit(), LAST_LINES).unref();
}

function cutShort(server: Server, drain: Draining, { log }: RunningApp): void {
  log.warn({ requests: drain.underWay() }, 'stopping: what was still under way is cut short');
  server.closeAllConnections();
}

/** `exitCode`, not `exit()`, so that a piped sentence arrives whole. */
function refuse(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
