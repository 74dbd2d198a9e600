/** Where there are pages for an author, about a problem's code and of a scenario: on the server that these settings start, whether it runs just now or not. */
import { links } from '../../views/links.ts';
import { type Config, type Environment, readConfig } from '../config.ts';
import { codeEntry } from '../domain/problem-guide/guide.ts';

/** Gives the address of the page of a code; null for what is no code, and where the server shows no pages to authors. */
export type PageOfCode = (code: string) => string | null;

export function problemPages(env: Environment): PageOfCode {
  const root = rootIn(env);
  return (code) => (root !== null && codeEntry(code) ? root + links.authorProblem(code) : null);
}

/** The page on which an author sees a scenario; null where the server shows none. */
export function pageOfScenario(env: Environment, id: string): string | null {
  const root = rootIn(env);
  return root === null ? null : root + links.authorScenario(id);
}

/** Settings that are wrong are told by the server at its start; here they count as none. */
function rootIn(env: Environment): string | null {
  const own = readConfig(env, '/');
  const read = own.ok ? own : readConfig({}, '/');
  return read.ok && read.config.author ? rootOf(read.config) : null;
}

/** Not the public address: the author's pages are for whoever sits at the machine. */
function rootOf({ host, port, publicAddress }: Config): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${publicAddress?.path ?? ''}`;
}
