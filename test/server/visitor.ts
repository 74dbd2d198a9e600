/** A house on a temporary database, and someone who visits it as a browser without JavaScript does. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadAssets } from '../../server/assets.ts';
import { readConfig } from '../../server/config.ts';
import { type House, type HouseOptions, openHouse } from '../../server/house.ts';
import { addressIn, temporaryFolder } from './temporary.ts';

export type Offer = { readonly token: string; readonly label: string };

export const WORKED_EXAMPLE = readFileSync(new URL('../domain/fixtures/worked-example.md', import.meta.url), 'utf8');

const ASSETS = loadAssets();

export type TestHouse = House & { readonly folder: string; readonly databaseUrl: string; scenario(id: string, text: string): void };

/** `folder`: of an earlier house, to come back to its database and scenarios. */
export async function openTestHouse(options: HouseOptions & { folder?: string; env?: Record<string, string> } = {}): Promise<TestHouse> {
  const folder = options.folder ?? temporaryFolder();
  const scenarios = join(folder, 'scenarios');
  const scenario = (id: string, text: string) => writeFileSync(join(scenarios, `${id}.md`), text);
  if (!options.folder) {
    mkdirSync(scenarios);
    scenario('checkout', WORKED_EXAMPLE);
  }
  const databaseUrl = addressIn(folder).url;
  const read = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', NODE_ENV: 'production', ...options.env }, folder);
  if (!read.ok) throw new Error(JSON.stringify(read.wrong));
  const opened = await openHouse(read.config, { scenarios, patience: 100, assets: ASSETS, ...options });
  if (!opened.ok) throw new Error(opened.error);
  onTestFinished(() => opened.value.close());
  return { ...opened.value, folder, databaseUrl, scenario };
}

export const ORIGIN = 'http://localhost';
export const HTMX = { 'HX-Request': 'true' };

export async function get({ app }: House, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request(ORIGIN + path, { headers });
}

export async function post(
  { app }: House,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(ORIGIN + path, { method: 'POST', body: new URLSearchParams(form), headers: { Origin: ORIGIN, ...headers } });
}

/** Begins a run and gives its path. */
export async function begin(house: House, scenario = 'checkout'): Promise<string> {
  const response = await post(house, '/runs', { scenario });
  return response.headers.get('location') ?? '';
}

/** Takes the choice whose label begins so, as the page at `path` offers it. */
export async function choose(house: House, path: string, label: string): Promise<Response> {
  const page = await (await get(house, path)).text();
  const offer = offersOn(page).find((one) => one.label.startsWith(label));
  if (!offer) throw new Error(`"${label}" is not offered`);
  return post(house, `${path}/decisions`, { turn: String(turnOn(page)), choice: offer.token });
}

export async function play(house: House, path: string, labels: readonly string[]): Promise<void> {
  for (const label of labels) await choose(house, path, label);
}

export const BEST_LINE = ['Compare the bank', 'Tell support', 'Roll the pool'];

export function offersOn(page: string): Offer[] {
  const buttons = page.matchAll(/<button[^>]*name="choice"[^>]*value="([^"]*)"[^>]*>(.*?)<\/button>/gs);
  return Array.from(buttons, ([, token = '', inner = '']) => ({ token, label: textOf(inner).replace(/^\d\s*/, '') }));
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
