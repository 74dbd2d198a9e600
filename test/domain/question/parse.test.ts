import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGuide, parseQuestion } from '../../../server/domain/question/parse.ts';
import type { Question } from '../../../server/domain/question/question.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const QUESTION = readFileSync(new URL('worked-example.md', FOLDER), 'utf8');
const GUIDE = readFileSync(new URL('guide.md', FOLDER), 'utf8');

describe('a question that was read', () => {
  it('knows what its front matter says', () => {
    const { id, title, short, kind, set, stages, screens, redFlags, touches, scaffold, seconds, incidents } = read(QUESTION);
    expect({ id, title, short, kind, set, stages, screens, redFlags, touches, scaffold, seconds, incidents }).toEqual({
      id: 'alert-deleted',
      title: 'Which alert did you delete, and how did you know that nothing would be missed?',
      short: 'An alert you deleted',
      kind: 'behavioural',
      set: 'further',
      stages: ['hiring-manager', 'technical-loop'],
      screens: ['reliability', 'people'],
      redFlags: ['heroics'],
      touches: ['people'],
      scaffold: 'star',
      seconds: 150,
      incidents: ['payment-timeout'],
    });
  });

  it('has a prompt for each part of its scaffold, by the id of the part', () => {
    const { prompts } = read(QUESTION);
    expect(prompts.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result', 'reflection']);
    expect(prompts[4]?.html).toBe('<p>Which alert would you not write today?</p>');
  });

  it('knows what a story tells that serves it, in several wordings', () => {
    const { servedBy } = read(QUESTION);
    expect(servedBy.deeds).toHaveLength(3);
    expect(servedBy.deeds[1]).toEqual([
      ['counted', 'went through'],
      ['pages', 'alarms'],
    ]);
    expect(servedBy.objects).toEqual([[['alert', 'alarm', 'noise']]]);
    expect(servedBy.results).toEqual([
      [
        ['fewer', 'fell'],
        ['pages', 'nights'],
      ],
    ]);
  });

  it('has pointers with their ids, as HTML and as text', () => {
    const { pointers } = read(QUESTION.replace('46 pages', '*46* `pages`'));
    expect(pointers.map(({ id }) => id)).toEqual(['count', 'symptom', 'asked', 'steps', 'after']);
    expect(pointers[0]?.html).toContain('could act: <em>46</em> <code>pages</code> in a quarter');
    expect(pointers[0]?.text).toMatch(/^How often it fired .* 46 pages in a quarter, 2 of them with anything to do, is an argument/);
  });

  it('has four levels, in order', () => {
    expect(read(QUESTION).levels.map((level) => level.split(' ')[0])).toEqual(['Tells', 'Has', 'Shows', 'Does']);
  });

  it('is found by what is asked and by what a strong answer shows, not by its traps', () => {
    const { words } = read(QUESTION);
    for (const one of ['Which alert did you delete', 'woken people', 'consent of those', '46 pages', 'Pages a shift before'])
      expect(words).toContain(one);
    expect(words).not.toMatch(/[<>\n]|Grouping/);
  });

  it('keeps the whole of why it is asked', () => {
    expect(read(QUESTION).whyHtml).toMatch(/^<p>Anybody can add .* comes back\.<\/p>$/s);
  });

  it.each([
    ['It counts. And more.', 'It counts.'],
    ['It *counts. And* more.', 'It <em>counts.</em>'],
    ['It counts at 40%. And more.', 'It counts at 40%.'],
    ['It counts, e.g. Kubernetes does. And more.', 'It counts, e.g. Kubernetes does.'],
    ['It counts vs. Terraform.', 'It counts vs. Terraform.'],
    ['Does `v1.2. Or` count? Yes.', 'Does <code>v1.2. Or</code> count?'],
    ['It & counts\nfor\nall. And more.', 'It &amp; counts\nfor\nall.'],
    ['It counts.', 'It counts.'],
  ])('begins %j with the sentence %j', (why, lead) => {
    expect(read(withWhy(why)).leadHtml).toBe(lead);
  });

  it('takes CRLF, a BOM and no line end at its end', () => {
    expect(read(`\uFEFF${QUESTION.trimEnd().replaceAll('\n', '\r\n')}`)).toEqual(read(QUESTION));
  });

  it('holds no markup but what is allowed', () => {
    const { question, problems } = parseQuestion(
      'a.md',
      withWhy('It <img src=x onerror=alert(1)> [counts](javascript:alert(1)). &lt;b&gt;'),
    );
    expect(question).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['raw-html', 'unsafe-link']);
    expect(read(withWhy('It &lt;script&gt; `<b>` counts.')).whyHtml).toBe('<p>It &lt;script&gt; <code>&lt;b&gt;</code> counts.</p>');
  });

  it('may have lists in its prose, and points with blank lines between them', () => {
    const { whyHtml } = read(withWhy('It counts:\n\n- once\n- twice\n\n3. and\n4. more'));
    expect(whyHtml).toBe('<p>It counts:</p><ul><li>once</li><li>twice</li></ul><ol start="3"><li>and</li><li>more</li></ol>');
    expect(read(QUESTION.replaceAll('\n- ', '\n\n- '))).toEqual(read(QUESTION));
  });
});

describe('an author', () => {
  it.each([
    ['kind: behavioural', 'kind: behavioral', 'Did you mean “behavioural”?'],
    ['set: further', 'set: futher', 'Did you mean “further”?'],
    ['hiring-manager', 'hiring-maneger', 'Did you mean “hiring-manager”?'],
    ['formats: [behavioural]', 'formats: [behaviour]', 'Did you mean “behavioural”?'],
    ['reliability', 'reliabilty', 'Did you mean “reliability”?'],
    ['heroics', 'heroic', 'Did you mean “heroics”?'],
    ['scaffold: star', 'scaffold: starr', 'Did you mean “star”?'],
    ['touches: [people]', 'touches: [peoples]', 'Did you mean “people”?'],
    ['payment-timeout', 'payment-timeouts', 'Did you mean “payment-timeout”?'],
    ['minutes:', 'minuts:', 'Did you mean “minutes”?'],
    ['## Traps', '## Trap', 'Did you mean “Traps”?'],
    ['### Result', '### Results', 'Did you mean “Result”?'],
    ['went through + pages', 'went through ＋ pages', '“＋” is a full-width sign: type “+”.'],
    ['went through + pages', 'went through & pages', '/ stands between wordings, + between those that stand in one sentence.'],
    ['deed: counted', 'deed counted', 'Put a colon and a space after “deed”.'],
    ['deed: counted', 'deed:counted', 'Put a colon and a space after “deed”.'],
    ['deed: counted', 'deed : counted', 'Put a colon and a space after “deed”.'],
    ['deed: counted', 'deeds: counted', '/ stands between wordings, + between those that stand in one sentence.'],
  ])('who writes %j as %j is told once what may be meant', (right, wrong, hint) => {
    const source = QUESTION.replace(right, wrong);
    expect(problemsOf(source).map((problem) => [sourceLine(source, problem.line).includes(wrong), problem.hint])).toEqual([[true, hint]]);
  });

  it('is told of everything that is wrong at once, by line', () => {
    const source = QUESTION.replace('kind: behavioural', 'kind: behaviour')
      .replace('<a id="symptom"></a>', '')
      .replace('if you had been wrong?', 'if you had been wrong.')
      .replace('4. Does', '5. Does')
      .replace('3. Shows', '<b>3.</b> Shows');
    expect(problemsOf(source).map(({ code }) => code)).toEqual(['bad-value', 'missing-id', 'not-a-question', 'wrong-levels', 'raw-html']);
  });

  it.each(['minutes: 0.5', 'minutes: 15.5', 'minutes: 2.25', 'minutes: two', 'minutes: 1e1', 'minutes: -2', 'minutes: 2,5'])(
    'cannot ask for %s',
    (minutes) => {
      expect(problemsOf(QUESTION.replace('minutes: 2.5', minutes)).map(({ code }) => code)).toEqual(['bad-value']);
    },
  );

  it.each([
    ['minutes: 1', 60],
    ['minutes: 15', 900],
    ['minutes: 2.0', 120],
  ])('may ask for %s', (minutes, seconds) => {
    expect(read(QUESTION.replace('minutes: 2.5', minutes)).seconds).toBe(seconds);
  });

  it.each([
    ['behavioural', ['star']],
    ['technical', ['design', 'troubleshooting']],
    ['situational', ['situational']],
    ['competency', ['principle']],
    ['culture', ['principle']],
  ])('of a %s question chooses among the scaffolds %j', (kind, fitting) => {
    const refused = ['star', 'design', 'troubleshooting', 'situational', 'principle'].filter((scaffold) =>
      problemsOf(QUESTION.replace('kind: behavioural', `kind: ${kind}`).replace('scaffold: star', `scaffold: ${scaffold}`)).some(
        ({ code }) => code === 'wrong-scaffold',
      ),
    );
    expect(refused).toEqual(['star', 'design', 'troubleshooting', 'situational', 'principle'].filter((one) => !fitting.includes(one)));
  });

  it('of a question with the scaffold of another kind is not told that its prompts are those of its own', () => {
    expect(problemsOf(QUESTION.replace('scaffold: star', 'scaffold: design')).map(({ code }) => code)).toEqual(['wrong-scaffold']);
  });

  it('of a question with an unknown scaffold is not told that its prompts are unknown too', () => {
    expect(problemsOf(QUESTION.replace('scaffold: star', 'scaffold: soar')).map(({ code }) => code)).toEqual(['bad-value']);
  });

  it.each([
    ['## Traps', '### Traps', ['misplaced-heading']],
    ['### Task', '## Task', ['misplaced-heading']],
    ['## Probes', 'Probes\n------', ['setext-heading']],
    ['- A story', 'First:\n\n- A story', ['misplaced-text']],
    ['- Deleting alone.', '- Deleting alone.\n\n  At night.', ['misplaced-text']],
    ['short: An alert', 'short: One: an alert', ['bad-front-matter']],
    ['<a id="count">', "<a id='count'>", ['missing-id']],
    ['# Which', '#Which', ['missing-title']],
    ['Anybody can', '- Anybody can', ['misplaced-text']],
  ])('who writes %j as %j is told of that alone', (right, wrong, codes) => {
    expect(problemsOf(QUESTION.replace(right, wrong)).map(({ code }) => code)).toEqual(codes);
  });

  it('without front matter is told so once, and of what else is wrong', () => {
    const source = QUESTION.slice(QUESTION.indexOf('# Which')).replace('1. Tells', '0. Tells');
    expect(problemsOf(source).map(({ code }) => code)).toEqual(['no-front-matter', 'wrong-levels']);
  });

  it('may name any incident where the scenarios are not known', () => {
    expect(parseQuestion('a.md', QUESTION.replace('payment-timeout', 'nowhere')).problems).toEqual([]);
  });
});

describe('a text about the loop', () => {
  it('has its entries in order, with ids and names', () => {
    const { guide } = parseGuide('questions/loop/formats.md', GUIDE);
    expect([guide?.id, guide?.title, guide?.introHtml]).toEqual(['formats', 'The formats', '<p>There are five.</p>']);
    expect(guide?.entries.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'behavioural: Behavioural',
      'system-design: System design',
      'live-troubleshooting: Live troubleshooting',
      'iac-walkthrough: Code walkthrough',
      'incident-retrospective: Incident retrospective',
    ]);
    expect(guide?.entries[0]?.html).toBe('<p>A story.</p>');
  });

  it('says what its front matter and its headings lack', () => {
    const source = GUIDE.replace('format: 1', 'format: 1\nkind: technical')
      .replace('<a id="system-design"></a>', '')
      .replace('There are five.', '');
    const { problems } = parseGuide('formats.md', source);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'empty-section', 'missing-entry', 'missing-id']);
  });
});

function read(source: string): Question {
  const { question, problems } = parseQuestion('questions/alert-deleted.md', source, ['payment-timeout']);
  if (!question) throw new Error(JSON.stringify(problems));
  return question;
}

function problemsOf(source: string) {
  return parseQuestion('a.md', source, ['payment-timeout']).problems;
}

function withWhy(text: string): string {
  return QUESTION.replace(/Anybody can add[\s\S]*?comes back\./, () => text);
}

function sourceLine(source: string, line: number): string {
  return source.split('\n')[line - 1] ?? '';
}
