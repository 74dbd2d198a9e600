/** Texts that could be about anything, and phrases in a row: found, never above level 2, not praised; and notes of a person that are neither. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { read } from '../../../server/domain/reading/read.ts';
import type { Reading } from '../../../server/domain/reading/reading.ts';
import { specificityOf } from '../../../server/domain/reading/specific.ts';
import { questionOf } from './drafts.ts';
import { draftWith, found, PACE, questionWith } from './question.ts';

type Text = {
  readonly id: string;
  readonly question: string;
  /** `concrete` and `terse` are by people who were there, clumsily told and mostly without figures. */
  readonly set: 'generic' | 'keywords' | 'concrete' | 'terse';
  /** Kept apart until the words and thresholds were first set. */
  readonly aside: boolean;
  readonly parts: Readonly<Record<string, string>>;
};

const TEXTS: readonly Text[] = JSON.parse(readFileSync(new URL('../fixtures/specific.json', import.meta.url), 'utf8'));
const READ = TEXTS.map((text) => ({ text, reading: read(questionOf(text.question), text.parts, PACE) }));

function isFound({ findings }: Reading): boolean {
  return findings.some(({ rule }) => rule === 'nothing-specific');
}

function readOf(...sets: readonly Text['set'][]) {
  return READ.filter(({ text }) => sets.includes(text.set));
}

describe('a text that says nothing specific', () => {
  it.each(readOf('generic', 'keywords').map(({ text, reading }) => [text.id, reading] as const))(
    '%s is found, earns no level above 2 and no praise',
    (_, reading) => {
      expect(isFound(reading)).toBe(true);
      expect(reading.level).toBeLessThanOrEqual(2);
      expect(reading.findings.filter(({ level }) => level === 'good')).toEqual([]);
    },
  );

  it('is told by its words, with quotes, and marked where it is emptiest', () => {
    const action = 'I took the right measures with all stakeholders. Processes were improved and quality was ensured. '.repeat(4);
    const [finding] = found('nothing-specific', { action });
    expect(finding?.seen).toMatch(/^In 60 words I found nothing that could not stand in anybody’s answer; “.+” and “.+” could\.$/);
    expect(finding?.marks.length).toBeGreaterThan(0);
  });

  it('is one of three phrases, too', () => {
    const parts = { action: 'I decided. Taken back. Every twenty minutes.' };
    expect(found('nothing-specific', parts)[0]?.seen).toBe(
      '“I decided”, “Taken back” and “Every twenty minutes” are phrases; I did not find a thing that something was done to.',
    );
    expect(read(questionWith(), parts, PACE)).toMatchObject({ level: 1 });
    expect(read(questionWith(), parts, PACE).findings.filter(({ level }) => level === 'good')).toEqual([]);
  });
});

describe('notes of somebody who was there', () => {
  it.each(readOf('concrete', 'terse').map(({ text, reading }) => [text.id, reading] as const))(
    '%s are not said to be general, without figures and clumsy as they are',
    (_, reading) => expect(isFound(reading)).toBe(false),
  );

  it.each([
    ['one line', 'I decided.'],
    ['two phrases', 'I decided. Taken back.'],
    ['lines that name things', 'Tills down. Certificate hung. Farid rang the bank.'],
    ['few general words', 'The process was improved and quality was ensured by the team.'],
    ['nothing', ''],
  ])('are judged by enough of them: %s', (_, action) => expect(found('nothing-specific', { action })).toEqual([]));
});

describe('what a draft names', () => {
  const namedIn = (action: string) => specificityOf(draftWith({ action }));

  it('is its own things and names, each once, its numbers, and words of the trade', () => {
    const { own, counted, trade } = namedIn(
      'Marta pulled the cable of the crane in March. The crane stood for nine hours, and Marta read the log.',
    );
    expect({ own, counted, trade }).toEqual({ own: 3, counted: 2, trade: 1 });
  });

  it('is no general noun, and no noun made of a verb', () =>
    expect(namedIn('The management aligned all stakeholders on the transformation.')).toMatchObject({ own: 0, generalShare: 100 }));
});

afterAll(() => {
  const shareOf = (isAside: boolean, ...sets: readonly Text['set'][]): string => {
    const some = readOf(...sets).filter(({ text }) => text.aside === isAside);
    return `${some.filter(({ reading }) => isFound(reading)).length}/${some.length}`;
  };
  const rowOf = (isAside: boolean): string =>
    `found ${shareOf(isAside, 'generic')} generic, ${shareOf(isAside, 'keywords')} keywords, and of concrete ones ${shareOf(isAside, 'concrete', 'terse')}`;
  console.log(`Nothing specific: tuned, ${rowOf(false)}; kept apart, ${rowOf(true)}`);
});
