/** An app on a temporary database, and someone who visits it as a browser without JavaScript does. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../server/config.ts';

import { type RunningApp, type StartOptions, startApp } from '../../server/start-app.ts';
import { sharing } from './shared.ts';
import { databaseOf, temporaryFolder } from './temporary.ts';

export type Offer = { readonly token: string; readonly label: string };

export const WORKED_EXAMPLE = readFileSync(new URL('../domain/fixtures/worked-example.md', import.meta.url), 'utf8');

export type TestApp = RunningApp & { readonly folder: string; readonly databaseUrl: string; scenario(id: string, text: string): void };

/** `folder`: of an earlier one, to come back to its database and scenarios. */
export async function startTestApp(options: StartOptions & { folder?: string; env?: Record<string, string> } = {}): Promise<TestApp> {
  const folder = options.folder ?? temporaryFolder();
  const scenarios = join(folder, 'scenarios');
  const scenario = (id: string, text: string) => writeFileSync(join(scenarios, `${id}.md`), text);
  if (!options.folder) {
    mkdirSync(scenarios);
    scenario('checkout', WORKED_EXAMPLE);
  }
  const { url: databaseUrl } = await databaseOf(folder);
  const read = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', NODE_ENV: 'production', ...options.env }, folder);
  if (!read.ok) throw new Error(JSON.stringify(read.wrong));
  const opened = await startApp(read.config, await sharing({ scenarios, patience: 100, ...options }));
  if (!opened.ok) throw new Error(opened.error);
  onTestFinished(() => opened.value.close());
  return { ...opened.value, folder, databaseUrl, scenario };
}

export const ORIGIN = 'http://localhost';
export const HTMX = { 'HX-Request': 'true' };

export async function get({ app }: RunningApp, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(ORIGIN + path, { headers });
}

export async function post(
  { app }: RunningApp,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(ORIGIN + path, { method: 'POST', body: new URLSearchParams(form), headers: { Origin: ORIGIN, ...headers } });
}

/** Begins a run and gives its path. */
export async function begin(running: RunningApp, scenario = 'checkout'): Promise<string> {
  const response = await post(running, '/runs', { scenario });
  return response.headers.get('location') ?? '';
}

/** Takes the choice whose label begins so, as the page at `path` offers it. */
export async function choose(running: RunningApp, path: string, label: string): Promise<Response> {
  const page = await (await get(running, path)).text();
  const offer = offersOn(page).find((one) => one.label.startsWith(label));
  if (!offer) throw new Error(`"${label}" is not offered`);
  return post(running, `${path}/decisions`, { turn: String(turnOn(page)), choice: offer.token });
}

export async function play(running: RunningApp, path: string, labels: readonly string[]): Promise<void> {
  for (const label of labels) await choose(running, path, label);
}

export const BEST_LINE = ['Compare the bank', 'Tell support', 'Roll the pool'];

export function offersOn(page: string): Offer[] {
  // A choice that asks for words is named by the line that opens it.
  const lines = page.matchAll(/<details class="writing".*?<summary[^>]*>(.*?)<\/summary>.*?name="choice"[^>]*value="([^"]*)"/gs);
  const written = new Map(Array.from(lines, ([, line = '', token = '']) => [token, line]));
  const buttons = page.matchAll(/<button[^>]*name="choice"[^>]*value="([^"]*)"[^>]*>(.*?)<\/button>/gs);
  return Array.from(buttons, ([, token = '', inner = '']) => ({
    token,
    label: textOf(written.get(token) ?? inner).replace(/^\d\s*/, ''),
  }));
}

export function turnOn(page: string): number {
  return Number(/name="turn" value="(\d+)"/.exec(page)?.[1]);
}

export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim();
}
