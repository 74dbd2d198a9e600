import { describe, expect, it } from 'vitest';
import { withEnumerated } from '../../../server/domain/skeleton/twee-enumerated.ts';
import { imported } from './imported.ts';

const START =
  '<<set $plan to "none">>\n\n:: Start\nIt rings.\n[[Ask|Desk][$plan to "ask"]]\n<<link "By hand" "Desk">><<set $plan = \'by hand\'>><</link>>';
const story = (desk: string, start = START) =>
  imported('a.twee', `:: StoryInit\n${start}\n\n:: Desk\nThe desk.\n${desk}\n[[Over]]\n\n:: Over\nDone.\n`);
const quotes = (text: string) => text.match(/> \*\*If\*\* .*/g) ?? [];

describe('A variable of Twee that holds one of a few words', () => {
  it('is a flag for each word that is asked for, and nothing of it is lost', () => {
    const { text, lost } = story('<<if $plan is "ask">>You asked.<<elseif $plan eq "by hand">>You typed.<<else>>Neither.<</if>>');
    expect(text).toContain('- [Ask](#s2-desk)\n  - sets: plan_ask\n  - clears: plan_by_hand\n');
    expect(text).toContain('- [By hand](#s2-desk)\n  - sets: plan_by_hand\n  - clears: plan_ask\n');
    expect(quotes(text)).toEqual([
      '> **If** `plan_ask`: You asked.',
      '> **If** `!plan_ask && plan_by_hand`: You typed.',
      '> **If** `!plan_ask && !plan_by_hand`: Neither.',
    ]);
    expect(lost).toEqual([]);
  });

  it('is asked for in a switch, by what it is not, and in Harlowe', () => {
    const { text } = story('<<switch $plan>><<case "ask">>They answer.<<default>>Silence.<</switch>>\n(if: $plan is not "ask")[No.]');
    expect(quotes(text)).toEqual(['> **If** `plan_ask`: They answer.', '> **If** `!plan_ask`: Silence.', '> **If** `!plan_ask`: No.']);
  });

  it('holds the word that it begins with', () => {
    const { text, lost } = story('<<if $plan isnot "none">>A plan.<</if>>');
    expect(text).toContain('- [Ask](#s2-desk)\n  - sets: not_plan_none\n');
    expect([quotes(text), lost]).toEqual([['> **If** `not_plan_none`: A plan.'], []]);
  });

  it('and a word that nothing sets it to never holds', () => {
    expect(quotes(story('<<if $plan is "ask">>A.<</if>>\n<<if $plan is "other">>B.<</if>>').text)).toEqual(['> **If** `plan_ask`: A.']);
  });

  it('stays as it is in the list of what is lost', () => {
    expect(story('<<if $plan is "ask" or $gold gt 3>>A.<</if>>').lost).toEqual([
      expect.stringContaining('the condition “$plan is “ask” or $gold gt 3”'),
    ]);
  });
});

describe('A variable of Twee that holds one of a few numbers', () => {
  const START_NUMBERED = '<<set $phase to 1>>\n\n:: Start\nIt rings.\n[[Two|Desk][$phase = 2]]\n[[Three|Desk][$phase to 3]]';

  it('is compared by size, too', () => {
    const { text, lost } = story('<<if $phase gte 2>>Late.<</if>>\n<<if $phase < 3>>Not yet.<</if>>', START_NUMBERED);
    expect(quotes(text)).toEqual(['> **If** `phase_2 || phase_3`: Late.', '> **If** `!not_phase_1 || phase_2`: Not yet.']);
    expect(lost).toEqual([]);
  });

  it('is none where it is counted up, or set by what is no value', () => {
    for (const more of ['<<set $phase += 1>>', '<<set $phase to random(1, 3)>>', '<<run State.variables.phase = 2>>'])
      expect(story(`<<if $phase is 2>>Two.<</if>>\n${more}`, START_NUMBERED).lost).toContainEqual(
        expect.stringMatching(/^\d+ the condition “\$phase is 2” \(always shown\)$/),
      );
  });

  it.each(['$phase to 2', '<<set $a to "x">><<set $a to "y">>', '<<set $a to "x">><<if $a is "x">>A<</if>>', 'A $5 to 3'])(
    'is left alone: %s',
    (source) => {
      expect(withEnumerated(source).source).toBe(source);
    },
  );

  it('keeps its lines', () => {
    const source = ':: A\n<<set $p to "x">>\n<<set $p to "y">>\n<<if $p is "x">>\nA\n<</if>>\n';
    expect(withEnumerated(source).source.split('\n')).toHaveLength(source.split('\n').length);
  });
});
