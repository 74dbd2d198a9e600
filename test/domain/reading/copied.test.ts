/** Text that was copied from the question, and sentences said again and again. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../server/domain/html.ts';
import { findingsOf, read } from '../../../server/domain/reading/read.ts';
import { questionOf } from './drafts.ts';
import { draftWith, found, PACE } from './question.ts';

const OUTAGE = questionOf('led-incident');
const prompts = Object.fromEntries(OUTAGE.prompts.map(({ part, html }) => [part, textOf(html)]));

function marked(rule: string, action: string): readonly string[] {
  return found(rule, { action }, OUTAGE).flatMap(({ marks }) => marks.map(({ from, to }) => action.slice(from, to)));
}

describe('a sentence of the question', () => {
  it.each([
    ['its title', OUTAGE.title],
    ['why it is asked', 'Leading an incident is the surest sign of seniority an interviewer can ask for.'],
    ['a prompt', 'What could customers no longer do, how many of them, since when, and what did each minute cost?'],
    ['a prompt, a word changed', 'What could our customers no longer do, how many of them, since when, and what did each minute cost us?'],
    ['a point', 'Credit given by role makes the rest of your “I” believable.'],
    ['a level', 'Nobody outside the terminal appears in it, and impact is “the site was down”, and the end is a restart.'],
    ['a probe', 'If the first relief had failed, what was next, and at which signal would you have switched?'],
    ['capitals', 'CHANGES WENT IN ONE AT A TIME, SO THAT EVERY MOVE OF THE GRAPH HAD ONE EXPLANATION.'],
  ])('is found: %s', (_, action) => expect(marked('copied', action).length).toBe(1));

  it.each([
    'Changes went in one at a time, and Kim watched the graph of the tills for me.',
    'I led the outage of our tills in May, and today a timeout stands on every call to the bank.',
    'How many, which ones, since when.',
    'You ask which large outage I led: it was the one of the tills.',
    '',
  ])('is not what is said in words of one’s own: %s', (action) => expect(marked('copied', action)).toEqual([]));

  it('earns no praise and no level 3, however good it is', () => {
    const reading = read(OUTAGE, prompts, PACE);
    expect(reading.level).toBeLessThanOrEqual(2);
    const action = `${OUTAGE.pointers.map(({ text }) => text).join(' ')} I told support.`;
    const praised = findingsOf(draftWith({ action }, OUTAGE)).filter(({ level }) => level === 'good');
    const unread = findingsOf(draftWith({ action })).filter(({ level }) => level === 'good');
    expect(praised.length).toBeLessThan(unread.length);
  });

  it('says where it stands, and how much of it', () => {
    const [finding] = found('copied', prompts, OUTAGE);
    expect(finding?.part).toBeNull();
    expect(finding?.seen).toMatch(
      /^“What could customers no longer do, how many of …” stands in the question’s own text, and so do \d+ sentences more; /,
    );
  });
});

describe('a sentence that comes again', () => {
  const SAME = 'I check the dashboards and then I look at the logs.';
  it.each([
    ['three times', `${SAME} It was red. ${SAME} It was green. ${SAME}`, 3],
    ['with more in front of it', `${SAME} ${SAME} If it comes again, I check the dashboards and then I look at the logs.`, 3],
    ['with more behind it', `${SAME} ${SAME} I check the dashboards and then I look at the logs with Kim.`, 3],
    ['twice, and long', 'I sent Farid to the hotline of the bank and kept Ines on the logs of the gateway. '.repeat(2), 2],
  ])('is found: %s', (_, action, count) => expect(marked('repeated', action)).toHaveLength(count));

  it.each([
    ['twice, and short', `${SAME} It was red. ${SAME}`],
    ['a turn of speech', 'We waited. It rose. We waited. It fell. We waited.'],
    ['the same beginning', 'I asked Marta for the lists. I asked Marta for the keys. I asked Marta for the rota.'],
    ['nothing', ''],
  ])('is not: %s', (_, action) => expect(marked('repeated', action)).toEqual([]));

  it('is counted over all parts', () =>
    expect(found('repeated', { situation: SAME, action: SAME, result: SAME })).toMatchObject([
      { part: null, seen: '“I check the dashboards and then I look at …” stands here 3 times.' },
    ]));
});
