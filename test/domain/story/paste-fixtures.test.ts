import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../server/domain/story/paste/doubt.ts';
import { proposalsFrom } from '../../../server/domain/story/proposals.ts';

type Expected = {
  readonly ticked: readonly { readonly title: string; readonly role: string; readonly happened: string; readonly numbers: string }[];
  readonly doubtful: readonly (readonly [string, Doubt])[];
  readonly aside: readonly string[];
  readonly rest: readonly string[];
};

const FOLDER = new URL('pastes/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const CVS = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe.each(CVS)('the CV of %s', (name) => {
  const expected: Expected = JSON.parse(read(name));
  const { proposals, aside, rest } = proposalsFrom(read(name.replace('.json', '.md')));

  it('has ticked what a person would tick, with role, time and figures', () => {
    const ticked = proposals.filter(({ doubt }) => doubt === null);
    const seen = ticked.map(({ title, role, happened, numbers }, n) => {
      const wanted = expected.ticked[n]?.title ?? '';
      return { title: title.startsWith(wanted) ? wanted : title, role, happened, numbers };
    });
    expect(seen).toEqual(expected.ticked);
  });

  it('offers unticked what is unsure, and says why', () => {
    expect(proposals.flatMap(({ title, doubt }) => (doubt === null ? [] : [[title.split(' ').slice(0, 4).join(' '), doubt]]))).toEqual(
      expected.doubtful.map(([title, doubt]) => [title.split(' ').slice(0, 4).join(' '), doubt]),
    );
  });

  it('leaves the remainder aside, where it can be seen and taken up', () => {
    for (const text of expected.aside) expect([...aside.map(({ parts }) => JSON.stringify(parts)), ...rest].join('\n')).toContain(text);
    for (const text of expected.rest) expect([...rest, ...aside.map(({ title }) => title)].join('\n')).toContain(text);
  });
});

describe('the kinds that failed', () => {
  const found = (name: string) => proposalsFrom(read(name)).proposals;

  it('a dated log gives a story a date, and no role', () => {
    expect(found('dated-log.md').map(({ title, happened, role }) => [title.split(' ')[0], happened, role])).toEqual([
      ['Paired', '2024-04-09', ''],
      ['Deleted', '2024-05-21', ''],
      ['Failover', '2024-06-11', ''],
    ]);
  });

  it('STAR as headings is one story with its parts', () => {
    const [story, ...others] = found('star-as-headings.md');
    expect(others).toEqual([]);
    expect(story?.title).toBe('The search that stalled before lunch');
    expect(Object.values(story?.parts ?? {}).map((text) => text.split(' ')[0])).toEqual(['At', 'I', 'I', 'It', '']);
  });

  it('bullets of a PDF are a story each, without their signs', () => {
    const stories = found('bullets-of-a-pdf.md');
    expect(stories.map(({ title }) => title.split(' ')[0])).toEqual(['Moved', 'Cut', 'Taught', 'Ran']);
    expect(stories.map(({ role }) => role)).toEqual(Array(4).fill('Platform Engineer, Northwind Ltd, Porto'));
    expect(JSON.stringify(stories)).not.toMatch(/\p{Co}|[➢✓]/u);
  });

  it('a figure does not take the first word of the next line', () => {
    expect(found('figures-across-lines.md').map(({ numbers }) => numbers)).toEqual(['1200; 300']);
  });

  it('an incident report is one story, its timeline until somebody acts under Situation, and from then on under Action', () => {
    const [story, ...others] = found('incident-report.md');
    expect(others).toEqual([]);
    expect([story?.title, story?.happened, story?.role]).toEqual(['Mail stood still after a certificate change', '2023-09-14', '']);
    expect(story?.parts.situation).toMatch(/^The relay took[\s\S]*08:10 The certificate is replaced/);
    expect(story?.parts.action).toMatch(/^09:25 A customer asks[\s\S]*09:40 I gave the relay/);
    expect(story?.parts.reflection).toBe('No alarm watched the age of the queue.');
  });

  it('a job line over its dates in emphasis is the role, and its details are left aside', () => {
    const { proposals, rest } = proposalsFrom(read('job-line-and-dates-in-emphasis.md'));
    expect(new Set(proposals.map(({ role }) => role))).toEqual(new Set(['Platform Lead · Northwind, Porto · Retail']));
    expect(new Set(proposals.map(({ happened }) => happened))).toEqual(new Set(['02/2023 – 11/2024']));
    expect(proposals.map(({ doubt }) => doubt)).toEqual(['about-job', null, null]);
    expect(rest).toEqual(['Band 7 · nine people']);
  });
});
