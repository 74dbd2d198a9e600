import { describe, expect, it } from 'vitest';
import { createTally } from '../../server/domain/export/tally.ts';
import { DeletionPage } from '../../views/settings/deletion-page.tsx';
import { ImportedPage } from '../../views/settings/imported-page.tsx';
import { SettingsPage, type SettingsPageProps } from '../../views/settings/settings-page.tsx';
import { frame } from './frame.ts';

const NOTHING = { runs: 0, stories: 0, answers: 0, cards: 0, recordings: 0 };
const TYPED = { interviewOn: '', minutesADay: '', wordsAMinute: '140', cardsADay: '20', liveFactor: '6', dayStartsAt: '0' };
const PAGE: SettingsPageProps = { frame, typed: TYPED, wrong: {}, isPast: false, notice: null, refusal: null };

describe('the page of the settings', () => {
  it('ties each hint and each mistake to its field', () => {
    const page = String(
      SettingsPage({
        ...PAGE,
        typed: { ...TYPED, cardsADay: '<x>' },
        wrong: { cardsADay: 'Write a number.' },
      }),
    );
    const [input = ''] = /<input[^>]*name="cardsADay"[^>]*>/.exec(page) ?? [];
    expect(input).toContain('value="&lt;x&gt;"');
    const described = /aria-describedby="([^"]*)"/.exec(input)?.[1]?.split(' ') ?? [];
    expect(described).toEqual(['set-cardsADay-wrong', 'set-cardsADay-hint']);
    for (const id of described) expect(page).toContain(`id="${id}"`);
  });

  it('shows a date that cannot be read as text, since a browser would show none', () => {
    const page = String(SettingsPage({ ...PAGE, typed: { ...TYPED, interviewOn: '4 Dec' }, wrong: { interviewOn: 'Write a date.' } }));
    expect(page).toMatch(/<input[^>]*name="interviewOn"[^>]*type="text"/);
    expect(String(SettingsPage(PAGE))).toMatch(/<input[^>]*name="interviewOn"[^>]*type="date"/);
  });

  it('says in its title that something was not saved, and why a file was refused', () => {
    const page = String(SettingsPage({ ...PAGE, refusal: 'answers[3].id: expected <an id>' }));
    expect(page).toContain('<title>Settings, not saved · Dry Run</title>');
    expect(page).toContain('answers[3].id: expected &lt;an id&gt;');
  });

  it('has no script and no style in its markup', () => {
    expect(String(SettingsPage(PAGE))).not.toMatch(/<script(?! src)|style=|onclick|hx-on/);
  });
});

describe('the page before everything goes', () => {
  it.each([
    [NOTHING, 'There is nothing of yours here yet.'],
    [{ ...NOTHING, runs: 1 }, 'This will be gone: 1 run.'],
    [{ ...NOTHING, runs: 2, answers: 1 }, 'This will be gone: 2 runs and 1 answer with its versions.'],
    [
      { runs: 1, stories: 1, answers: 2, cards: 1, recordings: 1 },
      '1 run, 1 story, 2 answers with all their versions, 1 card and 1 recording.',
    ],
  ])('names what there is: %o', (holdings, words) => {
    expect(String(DeletionPage({ frame, holdings, asked: null }))).toContain(words);
  });

  it('asks for a word the second time only', () => {
    const page = (asked: Parameters<typeof DeletionPage>[0]['asked']) => String(DeletionPage({ frame, holdings: NOTHING, asked }));
    expect(page(null)).not.toContain('name="word"');
    expect(page({ word: 'yes', wrong: true })).toMatch(/value="yes"[^>]*aria-invalid="true"/);
  });
});

describe('the page after an import', () => {
  it('names what came, and leaves out what did not', () => {
    const counter = createTally();
    counter.add('answers', 'added', 3);
    counter.add('recordings', 'left', 2);
    const page = String(ImportedPage({ frame, tally: counter.tally(1), texts: [] }));
    for (const words of ['<td>3</td>', '2 recordings were left out', 'One setting was taken']) expect(page).toContain(words);
    expect(page).not.toContain('Stories</th>');
  });
});
