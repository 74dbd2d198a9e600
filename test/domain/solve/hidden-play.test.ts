import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';
import { solve } from '../../../server/domain/solve/solve.ts';
import { scenario } from '../run/small-scenario.ts';
import { agreeOnHiddenPlay } from './hidden-play-agreement.ts';
import { type Oracle, oracleOf } from './oracle.ts';

const VARIANTS = 'variants: { pool: The pool is full., disk: The disk is full. }';
/** The right one brings 4 points, the wrong one costs 4: a score of 100 and of 0. */
const FIXES = `- [Grow the pool](#done)
  - id: grow
  - scores: stabilise +4 if \`pool\`
  - scores: stabilise -4 if \`disk\`
- [Clear the disk](#done)
  - id: clear
  - scores: stabilise +4 if \`disk\`
  - scores: stabilise -4 if \`pool\`
`;
const DONE = `
## Done

- ends: resolved
`;

describe('Blind and par, counted by hand', () => {
  it('are the same where nothing tells the variants apart', () => {
    expect(scores(scenario(VARIANTS, `## Desk\n\n${FIXES}${DONE}`))).toEqual(['50/1', '50/1']);
  });

  it('differ by what a look shows', () => {
    const small = scenario(VARIANTS, `## Desk\n\n${look('pool', 'Every slot is taken.')}${FIXES}${DONE}`);
    expect(scores(small)).toEqual(['50/1', '100/1']);
  });

  it('differ by a message, if one may wait for it', () => {
    const wait = '- [Wait](#desk)\n  - id: wait\n  - takes: 5m\n  - shows: Nothing new.\n';
    const channel = '\n## Channel\n\n- +3m **maria** Every slot is taken.\n  - when: `pool`\n';
    const small = scenario(`${VARIANTS}\npeople: { maria: "Maria, database" }`, `## Desk\n\n${wait}${FIXES}${DONE}${channel}`);
    expect(scores(small)).toEqual(['50/1', '100/1']);
  });

  it('do not differ by two texts that read the same', () => {
    const shows = 'Nothing.\n\n    > **If** `pool`: It is full.\n\n    > **If** `disk`: It is full.\n';
    const small = scenario(VARIANTS, `## Desk\n\n- [Look](#desk)\n  - id: look\n  - shows: ${shows}\n${FIXES}${DONE}`);
    expect(scores(small)).toEqual(['50/1', '50/1']);
  });

  it('see what is offered, both of them', () => {
    const way = '- [Ask the pool](#desk)\n  - id: ask\n  - when: `pool`\n  - shows: It is full.\n';
    expect(scores(scenario(VARIANTS, `## Desk\n\n${way}${FIXES}${DONE}`))).toEqual(['100/1', '100/1']);
  });

  it('see a signal as it is displayed, par alone', () => {
    const load = (is: string) => `${VARIANTS}\nsignals: { load: { is: 12%, in: { disk: { is: ${is} } } } }`;
    expect(scores(scenario(load('12.4%'), `## Desk\n\n${FIXES}${DONE}`))).toEqual(['50/1', '50/1']);
    expect(scores(scenario(load('12.5%'), `## Desk\n\n${FIXES}${DONE}`))).toEqual(['50/1', '100/1']);
  });

  it('see an impact as it is displayed, so that it tells by and by', () => {
    const impact = `${VARIANTS}\nimpact: { lost: { rates: [{ adds: 3 users a minute }, { adds: 0.2 users a minute, while: disk }] } }`;
    const wait = '- [Wait](#desk)\n  - id: wait\n  - takes: 1m\n  - again: 2\n  - scores: stabilise -1\n  - shows: Nothing new.\n';
    // The third tenth is seen in the third minute only, and both waits come too soon for it: a score of the best 4, of the worst −6.
    expect(scores(scenario(impact, `## Desk\n\n${wait}${FIXES}${DONE}`))).toEqual(['60/1', '60/1']);
    const longer = wait.replace('again: 2', 'again: 3');
    // Best 4, worst −7. A guess: (100 + 300 / 11) / 2. Three waits that cost a point each: 800 / 11.
    expect(scores(scenario(impact, `## Desk\n\n${longer}${FIXES}${DONE}`))).toEqual(['700/11', '800/11']);
  });

  it('hang on digits of a total that are not shown', () => {
    const rates = '{ adds: 10 users a minute }, { adds: 0.2 users a minute }, { adds: 0.2 users a minute, while: pool && seen }';
    const head = `${VARIANTS}\nflags: [seen]\nimpact: { lost: { rates: [${rates}] } }`;
    const way = (id: string, takes: string) => `- [Go ${id}](#hall)\n  - id: ${id}\n  - takes: ${takes}\n  - sets: seen\n`;
    const wait = '- [Wait](#hall)\n  - id: wait\n  - takes: 1m\n  - shows: Nothing new.\n';
    // After two minutes and one more, 30.8 and 30.6 are both shown as 31; after one and one more, 20.6 and 20.4 as 21 and 20.
    const small = scenario(head, `## Desk\n\n${way('slowly', '2m')}${way('fast', '1m')}\n## Hall\n\n${wait}${FIXES}${DONE}`);
    expect(scores(small)).toEqual(['50/1', '100/1']);
  });

  it('hang on the order of looks that bring the same in any order', () => {
    const risky =
      '- [Restart it](#desk)\n  - id: restart\n  - scores: diagnosis +1 if `pool`\n  - scores: diagnosis -1 if `disk`\n  - shows: It is up.\n';
    const small = scenario(VARIANTS, `## Desk\n\n${risky}${look('pool', 'Every slot is taken.')}${FIXES}${DONE}`);
    // Best 5 and 4, worst −4 and −5. In file order, the restart would come before the look, at a ninth of one variant's score.
    expect(scores(small)).toEqual(['50/1', '100/1']);
  });

  it('take the most likely of four where nothing can be seen', () => {
    const four = 'variants: { pool: The pool., disk: The disk., cert: The certificate., dns: The name server. }';
    const one = '- [Grow the pool](#done)\n  - id: grow\n  - scores: stabilise +4 if `pool || disk || cert`\n';
    const other = '- [Ask for the zone](#done)\n  - id: zone\n  - scores: stabilise +4 if `dns`\n';
    expect(scores(scenario(four, `## Desk\n\n${one}${other}${DONE}`))).toEqual(['75/1', '75/1']);
  });
});

function look(variant: string, text: string): string {
  return `- [Look](#desk)\n  - id: look\n  - shows: You look.\n\n    > **If** \`${variant}\`: ${text}\n\n`;
}

/** Of the product and of both plain readings, which agree. */
function scores(small: Scenario): string[] {
  const oracles = small.variants.map((_, variant) => oracleOf(small, variant, 1000) as Oracle);
  const solutions = oracles.flatMap(({ variant }) => {
    const solved = solve(small, variant);
    return solved.ok ? [solved.value] : [];
  });
  const hidden = agreeOnHiddenPlay(oracles, solutions);
  return hidden ? [hidden.blind, hidden.par].map(({ top, bottom }) => `${top}/${bottom}`) : [];
}
