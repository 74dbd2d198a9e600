/** What the pages' tests ask of markup. */
import { expect } from 'vitest';

/** The text of markup as a reader has it: no tags, one space between, entities decoded. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

/** The content policy allows nothing inline; ids are references, so each stands once, and each reference leads somewhere. */
export function expectPlain(html: string): void {
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en"/);
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  expect(html).not.toMatch(/<style/);
  expect(html).not.toMatch(/<[^>]+\son\w+=/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/javascript:|hx-on|js:/);
  expect(html).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const [, id] of html.matchAll(/\s(?:aria-labelledby|for|form)="([^"]*)"/g)) expect(ids).toContain(id);
  for (const [, id] of html.matchAll(/\shref="#([^"]*)"/g)) expect(ids).toContain(id);
}
