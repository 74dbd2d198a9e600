/** What a first visit costs on the wire, by itself and file by file. */
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BulkRun } from '../bulk-run-store.ts';
import { benchFolder, buildOurs, serveOurs } from './processes.ts';
import { openRuns, scriptOf, stock } from './stock.ts';
import { type BenchRow, figure } from './table.ts';

type Fetched = { readonly path: string; readonly bytes: number; readonly text: string };

const MOST = 110;

export async function byteRows(): Promise<readonly BenchRow[]> {
  buildOurs();
  const folder = benchFolder();
  const path = join(folder.path, 'ours.db');
  const script = await scriptOf('payment-timeout');
  const [run] = openRuns(script, 1, Math.floor(script.line.length / 2)) as [BulkRun];
  await stock(path, script, []);
  const ours = await serveOurs(pathToFileURL(path).href);
  try {
    const today = await visitRow(ours.origin, '/', 'Today');
    await stock(path, script, [run]);
    const list = await visitRow(ours.origin, '/incidents', 'the list');
    return [today, list, await visitRow(ours.origin, `/runs/${run.id}`, 'a run half-way')];
  } finally {
    await ours.stop();
    folder.remove();
  }
}

async function visitRow(origin: string, path: string, what: string): Promise<BenchRow> {
  const page = await fetched(origin, path);
  const files = await Promise.all(linked(page.text).map((file) => fetched(origin, file)));
  const fonts = files.flatMap((file) => (file.path.endsWith('.css') ? fontsIn(file.text, file.path) : []));
  const known = new Set(files.map((file) => file.path));
  const rest = await Promise.all(fonts.filter((font) => !known.has(font)).map((font) => fetched(origin, font)));
  const all = [page, ...files, ...rest];
  const total = all.reduce((sum, file) => sum + file.bytes, 0) / 1000;
  const list = all.map((file) => `${nameOf(file.path)} ${figure(file.bytes / 1000)}`).join(', ');
  return {
    what: `first visit, ${what}, KB`,
    ours: figure(total),
    peer: null,
    ratio: null,
    target: `≤ ${MOST}`,
    met: total <= MOST,
    method: `bytes on the sockets, headers too, brotli asked for, every file that page and styles name, all fonts: ${list}`,
  };
}

function linked(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, path = '']) => path))];
}

/** A sheet names them by where they stand beside it, at `path`. */
export function fontsIn(css: string, path: string): string[] {
  const named = Array.from(css.matchAll(/url\(["']?([^"')]+)/g), ([, url = '']) => new URL(url, `http://localhost${path}`));
  return [...new Set(named.map(({ pathname }) => pathname).filter((name) => name.endsWith('.woff2')))];
}

function nameOf(path: string): string {
  return path.startsWith('/assets/') ? path.slice('/assets/'.length).replace(/\.[0-9a-f]{8,}/, '') : 'page';
}

/** The weighing is compressed, as browsers ask; the text is asked for once more, plain. */
async function fetched(origin: string, path: string): Promise<Fetched> {
  return { path, bytes: await weighed(origin + path), text: path.endsWith('.woff2') ? '' : await (await fetch(origin + path)).text() };
}

function weighed(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br', connection: 'close' };
    const sent = request(url, { headers }, (answer: IncomingMessage) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(answer.socket.bytesRead);
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}
