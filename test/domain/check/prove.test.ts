import { describe, expect, it } from 'vitest';
import { type ProvingStep, provingSteps, unproven } from '../../../server/domain/check/prove.ts';
import { freeFlags } from '../../server/solving/free-flags.ts';
import { WORKED_EXAMPLE } from '../../server/visitor.ts';

const FILE = 'scenarios/a.md';

function stepsOf(source: string, passes?: readonly number[]): readonly ProvingStep[] {
  return [...provingSteps(FILE, source, passes)];
}

describe('a scenario is proven', () => {
  it('in one pass where it is small', () => {
    expect(stepsOf(WORKED_EXAMPLE)).toEqual([{ kind: 'proven', errors: [] }]);
  });

  it('in the pass that has room for its states', () => {
    const steps = stepsOf(freeFlags(8), [50, 100, 5_000]);
    expect(steps.map((step) => (step.kind === 'explored' ? step.states : step.errors))).toEqual([50, 100, []]);
  });

  it('not, and that is said, where no pass has', () => {
    const steps = stepsOf(freeFlags(8), [50, 100]);
    expect(steps).toMatchObject([
      { kind: 'explored', states: 50 },
      { kind: 'proven', errors: [{ code: 'not-proven', file: FILE, message: 'not proven: explored 100 states and there are more' }] },
    ]);
  });

  it('not, and the choices are named that may be taken again, the most often first', () => {
    const source = freeFlags(8);
    const hintOf = (text: string) =>
      stepsOf(text, [100]).flatMap((step) => (step.kind === 'proven' ? step.errors.map(({ hint }) => hint) : []));
    expect(hintOf(source)).toEqual([
      expect.stringMatching(
        /^In the scene “[^”]+” \(line \d+\) it matters which of 8 choices were taken before and which of 8 flags hold: each of these multiplies the states\. Fewer ways/,
      ),
    ]);
    const often = source.replace(/(- \[.*\n)/, '$1  - again: 2\n').replace(/(- \[.*\n)(?! {2}- again)/, '$1  - again: 5\n');
    const [five = 0, two = 0] = ['again: 5', 'again: 2'].map((key) => often.split('\n').findIndex((line) => line.includes(key)));
    expect(hintOf(often)).toEqual([
      expect.stringMatching(
        new RegExp(
          `: each of these multiplies the states\\. Lower “again” of “[^”]+” \\(5, line ${five}\\), “[^”]+” \\(2, line ${two}\\), or take it out\\. Fewer ways`,
        ),
      ),
    ]);
  });

  it.each(['', '# no front matter\n', '\u0000'])('not, with its errors, where the text has some: %j', (source) => {
    const [step, ...more] = stepsOf(source);
    expect(step?.kind === 'proven' && step.errors.length > 0 && step.errors.every(({ level }) => level === 'error')).toBe(true);
    expect(more).toEqual([]);
  });

  it('as far as it came where it was stopped', () => {
    expect(unproven(FILE, 50_000)).toMatchObject({ level: 'error', message: 'not proven: explored 50,000 states and there are more' });
    expect(unproven(FILE, 0).message).toContain('even its first states');
  });
});
