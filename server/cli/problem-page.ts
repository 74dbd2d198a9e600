/** Where there is a page about a problem's code: on the server that these settings start, whether it runs just now or not. */
import { links } from '../../views/links.ts';
import { type Config, type Environment, readConfig } from '../config.ts';
import { codeEntry } from '../domain/problem-guide/guide.ts';

/** Gives the address of the page of a code; null for what is no code, and where the server shows no pages to authors. */
export type PageOfCode = (code: string) => string | null;

/** Settings that are wrong are told by the server at its start; here they count as none. */
export function problemPages(env: Environment): PageOfCode {
  const own = readConfig(env, '/');
  const read = own.ok ? own : readConfig({}, '/');
  const root = read.ok && read.config.author ? rootOf(read.config) : null;
  return (code) => (root !== null && codeEntry(code) ? root + links.authorProblem(code) : null);
}

/** Not the public address: the author's pages are for whoever sits at the machine. */
function rootOf({ host, port, publicAddress }: Config): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${publicAddress?.path ?? ''}`;
}
