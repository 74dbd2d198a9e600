/** A story as its form sends it. */

import { newId } from '../../../server/db/ids.ts';
import type { RunningApp } from '../../../server/start-app.ts';
import { get, post } from '../visitor.ts';

export const TOLD = {
  title: 'The sale night',
  happened: 'November 2025',
  role: 'incident commander',
  situation: 'An outage took a third of all orders down while the sale was on, and customers complained in public.',
  task: 'I was incident commander and told leadership every fifteen minutes what we knew.',
  action:
    'I led the incident: I split the call, chose the rollback because it could be undone, and asked a second engineer to check the replica. '.repeat(
      3,
    ),
  result: 'Service was restored in 52 minutes. After the postmortem we shipped limits, and the next sale was quiet.',
  reflection: 'I should have rolled back ten minutes earlier instead of waiting for a cause.',
  numbers: '52 min to restore',
  'screen-reliability': '1',
};

/** Keeps a story and gives its path. */
export async function keep(running: RunningApp, changes: Record<string, string> = {}): Promise<string> {
  const response = await post(running, '/stories', { id: newId(), ...TOLD, ...changes });
  return response.headers.get('location') ?? '';
}

/** As a browser shows it: where it leads elsewhere, that. */
export async function page(running: RunningApp, path: string): Promise<string> {
  const response = await get(running, path);
  const to = response.headers.get('location');
  return to === null ? response.text() : page(running, to);
}

export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** `reason: its task`, oldest first. */
export async function versionsOf({ database }: RunningApp, storyId: string): Promise<string[]> {
  const rows = await database.reader.all<{ reason: string; parts: string }>(
    `select reason, parts from story_versions where story_id = '${storyId}' order by number`,
  );
  return rows.map(({ reason, parts }) => `${reason}: ${(JSON.parse(parts) as Record<string, string>).task ?? ''}`);
}
