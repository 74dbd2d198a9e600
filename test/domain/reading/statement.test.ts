/** What a sentence states: who acts, whether it was so, and when. */
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/reading/draft.ts';
import { type Statement, statementsOf } from '../../../server/domain/reading/statement.ts';

function statements(text: string): readonly Statement[] {
  return statementsOf(passageOf('action', 'Action', text)).flat();
}

function told(text: string): readonly string[] {
  return statements(text).map(({ from, to, subject, modality, isDenied }) => {
    return [subject.kind, isDenied ? 'not' : '', modality === 'told' ? '' : modality, text.slice(from, to)].filter(Boolean).join(' | ');
  });
}

describe('a sentence', () => {
  it.each([
    [
      "I told the on-call lead that Dmitri hadn't tested it, and he said the build would fail.",
      'i | I told the on-call lead',
      "person | not | that Dmitri hadn't tested it",
      'person | and he said',
      'thing | wished | the build would fail',
    ],
    ['In March the owner of the service asked us to move.', 'person | In March the owner of the service asked us to move'],
    ['Nobody had asked me to lead.', 'nobody | not | Nobody had asked me to lead'],
    [
      "If he'd done his job, none of this would have happened.",
      "person | conditional | If he'd done his job",
      'nobody | not | wished | none of this would have happened',
    ],
    [
      'On the bridge Marta drained the node while I watched the graphs and rang the provider.',
      'person | On the bridge Marta drained the node',
      'i | while I watched the graphs',
      'i | and rang the provider',
    ],
    [
      'We thought he was careless, but he was afraid to ask.',
      'we | We thought',
      'person | reported | he was careless',
      'person | but he was afraid to ask',
    ],
    ['My manager thinks I am good.', 'person | My manager thinks', 'i | reported | I am good'],
    ['The build now refuses a migration without a plan.', 'thing | The build now refuses a migration without a plan'],
    [
      'By then the on-call lead had been paged, which cost us ten minutes.',
      'person | By then the on-call lead had been paged',
      'thing | which cost us ten minutes',
    ],
    ['Why did nobody ask?', 'nobody | not | asked | Why did nobody ask'],
    ['The team moved first.', 'we | The team moved first'],
    ['Rolled it back.', 'none | Rolled it back'],
    ['Ten minutes later.', 'none | Ten minutes later'],
  ])('is taken apart: %s', (text, ...expected) => expect(told(text)).toEqual(expected));

  it('knows what was only meant', () => {
    const text = 'I wanted to roll it back.';
    const [only] = statements(text);
    expect(text.slice(only?.meantFrom)).toBe('to roll it back.');
    expect(statements('I rolled it back.')[0]?.meantFrom).toBe('I rolled it back'.length);
  });

  it.each([
    ['I rang the ward.', 'past', false],
    ['The ward was rung by the clerk.', 'past', true],
    ['The build refuses it now.', 'present', false],
    ['We will move it in May.', 'future', false],
    ['It has stopped two of them.', 'past', false],
  ])('has a tense and a voice: %s', (text, tense, isPassive) => expect(statements(text)[0]).toMatchObject({ tense, isPassive }));

  it('keeps every offset within what was written', () => {
    const text = "It wasn’t — “mine”, İ said…\n- `rm -rf` 40ms\n- don't";
    for (const { from, to } of statements(text)) expect(text.slice(from, to).trim().length).toBeGreaterThan(0);
  });
});
