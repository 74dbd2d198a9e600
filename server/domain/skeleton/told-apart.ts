/** Choices of a scene that would read alike, each with words of its own. */
import { allOf } from './condition.ts';
import { inOneLine } from './markdown-text.ts';
import { casesOf } from './open-cases.ts';
import type { SkeletonChoice, Unexpressed } from './skeleton.ts';

/** By the names of scenes what they are called. */
type Headings = ReadonlyMap<string, string>;

export function toldApart(choices: readonly SkeletonChoice[], headings: Headings, lost: Unexpressed[]): SkeletonChoice[] {
  const apart = waysApart(choices, headings);
  return apart.map((choice, index) => {
    const label = inOneLine(choice.label);
    const isAlike = apart.slice(0, index).some((other) => inOneLine(other.label) === label && isOtherWay(other, choice));
    if (label === '' || !isAlike) return choice;
    const place = placeOf(choice, headings);
    lost.push({ line: choice.line, what: `a second “${label}” beside the first, to “${place}”`, instead: 'named by where it leads' });
    return { ...choice, label: `${label} (${place})` };
  });
}

/** Ways on that have no words of their own, where there are several. */
function waysApart(choices: readonly SkeletonChoice[], headings: Headings): SkeletonChoice[] {
  const ways = choices.filter(({ label }) => label === 'Go on');
  const isSeveral = new Set(ways.map(({ to }) => to)).size > 1;
  const isSaidBefore = (choice: SkeletonChoice, index: number) =>
    ways.slice(0, index).some(({ to, when }) => to === choice.to && when === choice.when);
  const again = new Set(ways.filter(isSaidBefore));
  return choices
    .filter((choice) => !again.has(choice))
    .map((choice) => (isSeveral && choice.label === 'Go on' ? { ...choice, label: `Go on to ${placeOf(choice, headings)}` } : choice));
}

function placeOf({ to }: SkeletonChoice, headings: Headings): string {
  return to === null ? 'the end' : (headings.get(to) ?? 'the end');
}

/** Whether both can be open at once, and lead to two places. */
function isOtherWay(one: SkeletonChoice, other: SkeletonChoice): boolean {
  if (one.to === other.to || allOf([one.when, other.when]) === 'false') return false;
  const asked = new Set(`${one.when} ${other.when}`.match(/\w+/g));
  return casesOf([one, other], asked).some(({ holds }) => holds(one) && holds(other));
}
