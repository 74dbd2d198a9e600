/** `scores` of a choice or a scene: ``skill ±N {, skill ±N} [if `expr`]`` (SCENARIO-FORMAT §5). */

import { packed } from '../authoring/packing.ts';
import { suggestOrList } from '../authoring/suggest.ts';
import { badValue, conditionalValue, itemsOf, type KeyedItem } from './keyed-item.ts';
import { type Context, unknownSkill } from './names.ts';
import { readDecimal } from './quantity.ts';
import { checkScores } from './same-conditions.ts';
import { type Points, type Score, SKILLS, type Skill } from './scenario.ts';
import { pointsHint } from './value-hints.ts';

const FORM = '“skill +1” or “skill -1”, separated by commas,';

/** `trained` is null where the front matter's skills could not be read. */
export function readScores(context: Context, items: readonly KeyedItem[], trained: readonly Skill[] | null): readonly Score[] {
  const read = items.flatMap((item) => {
    const of = readScore(context, item, trained);
    return of === null ? [] : [{ item, of }];
  });
  checkScores(context, read);
  return packed(read.map(({ of }) => of));
}

function readScore(context: Context, item: KeyedItem, trained: readonly Skill[] | null): Score | null {
  const value = conditionalValue(context, item, FORM);
  if (!value) return null;
  const points = itemsOf(context, item, value.text).map((part) => readPoints(context, item, part, trained));
  return { when: value.when, points: packed(points.filter((one) => one !== null)) };
}

function readPoints(context: Context, item: KeyedItem, part: string, trained: readonly Skill[] | null): Points | null {
  const match = /^([A-Za-z][\w-]*)\s+([+-])(\d+(?:\.\d+)?)$/.exec(part);
  if (!match) return badValue(context, item, FORM, pointsHint(part));
  const skill = readSkill(context, item.line, match[1] ?? '', trained);
  const size = readSize(context, item, match[3] ?? '');
  if (skill === null || size === null) return null;
  return { skill, points: match[2] === '-' ? 0 - size : size };
}

function readSkill({ undeclared }: Context, line: number, name: string, trained: readonly Skill[] | null): Skill | null {
  const skill = SKILLS.find((known) => known === name);
  if (!skill) undeclared.push(unknownSkill(line, name, () => suggestOrList(name, SKILLS)));
  else if (trained && !trained.includes(skill)) {
    undeclared.push({
      code: 'untrained-skill',
      name: skill,
      line,
      message: `expected a skill from the front matter, saw “${skill}”`,
      hint: 'Add it to skills, or score another.',
      wanted: [],
    });
  }
  return skill ?? null;
}

function readSize({ reporter }: Context, { line }: KeyedItem, digits: string): number | null {
  if ((digits.split('.')[1] ?? '').length > 1) {
    reporter.report('too-precise', line, `expected points of at most one decimal, saw “${digits}”`);
    return null;
  }
  const size = readDecimal(digits);
  if (typeof size === 'number') return size;
  reporter.report('too-large', line, `expected at most 1,000,000,000 points, saw “${digits.slice(0, 40)}”`);
  return null;
}
