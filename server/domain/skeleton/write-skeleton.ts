/** Writes a skeleton as a scenario: it compiles, and asks for what only its author knows. */

import { TO_WRITE } from '../scenario/unwritten.ts';
import { inMinutes } from './asked-minutes.ts';
import { choiceKeys } from './choice-keys.ts';
import { type TimesToTake, timesIn } from './circles.ts';
import { asksFor } from './condition.ts';
import { comment, escaped, fenced, hasEmoji, inOneLine } from './markdown-text.ts';
import { type Explored, seldomLoss } from './more-times.ts';
import { type PlacedChanges, placedChanges } from './scene-changes.ts';
import { sceneIds } from './scene-ids.ts';
import { choiceTo, type Skeleton, type SkeletonChoice, type SkeletonPassage, type SkeletonScene, type Unexpressed } from './skeleton.ts';
import { settledStory } from './smaller-story.ts';
import { guardsLater } from './spent-minutes.ts';
import { sureFlags } from './sure-flags.ts';
import { toldApart } from './told-apart.ts';
import { waysBackLost } from './ways-back.ts';
import { writtenMinutes } from './written-minutes.ts';

const SAY: SkeletonPassage = { when: null, text: TO_WRITE.shows };

/** As many as a scenario has in a section, and scenes in all with the ending. */
const MOST_CHOICES = 12;
const MOST_SCENES = 199;
const LONGEST_TITLE = 80;
/** Behind it an item of a list would be taken for a key. */
const KEY_COLON = /^(\*{0,3}\p{L}[^:`\\]{0,200}):/u;

/** `isLarge`: it has too many states, and nothing was found that makes them fewer. */
export type WrittenSkeleton = {
  readonly text: string;
  readonly scenes: number;
  readonly unexpressed: readonly Unexpressed[];
  readonly isLarge: boolean;
};

/**
 * The story's own title goes before the one given. Without `explore`, ways in many circles are offered as seldom as leaves nobody without
 * a choice, and nothing is said of how large the scenario is.
 */
export function writeSkeleton(given: string, skeleton: Skeleton, explore?: (text: string) => Explored): WrittenSkeleton {
  const fittingLost: Unexpressed[] = [];
  const whole = { ...skeleton, scenes: fitting(skeleton.scenes, fittingLost) };
  const textOf = (scenes: readonly SkeletonScene[], times: TimesToTake) => written(given, { ...whole, scenes }, times);
  const { scenes, times, lost, isLarge } = explore
    ? settledStory(whole, (tried, often) => explore(textOf(tried, often).text))
    : { scenes: whole.scenes, times: timesIn(whole.scenes), lost: [], isLarge: false };
  const found = textOf(scenes, times);
  const unexpressed = [...fittingLost, ...lost, ...found.unexpressed].sort((a, b) => a.line - b.line);
  return { ...found, scenes: scenes.length, unexpressed, isLarge };
}

function written(given: string, skeleton: Skeleton, times: TimesToTake): Pick<WrittenSkeleton, 'text' | 'unexpressed'> {
  const { title, scenes, flags, unexpressed } = skeleton;
  const lost = [...unexpressed];
  const named = /[\p{L}\p{N}]/u.test(title ?? '') ? inOneLine(title ?? '') : given;
  const ids = sceneIds(scenes, named);
  for (const { line, heading } of times.dry)
    lost.push({ line, what: `that “${heading}” has a way on each time`, instead: 'may run out of choices' });
  if (times.seldom) lost.push(seldomLoss(times.seldom, scenes[0]?.line ?? 1));
  lost.push(...waysBackLost(scenes));
  const minutes = writtenMinutes(skeleton, timesOf);
  lost.push(...minutes.unexpressed);
  const placed = new Map(scenes.map((scene, index) => [scene.name, placedChanges(scene, index === 0)]));
  const sure = sureFlags(scenes, placed);
  for (const one of placed.values()) lost.push(...one.unexpressed);
  const bodies = scenes.map((scene) => sceneText(scene));
  const isEnded = scenes.some(({ choices }) => choices.some(({ to }) => idOf(to) === ids.end));
  const text = [
    headText(named, flags, minutes.limit),
    `# ${escaped(named)}`,
    TO_WRITE.intro,
    ...bodies,
    ...(isEnded ? [`## <a id="${ids.end}"></a>${ids.endHeading}`, '- ends: resolved'] : []),
  ].join('\n\n');
  const said = lost.map((one) => ({ ...one, what: inMinutes(one.what) }));
  return { text: inMinutes(`${text}\n`), unexpressed: said };

  function timesOf(choice: SkeletonChoice): number {
    return times.of.get(choice) ?? 1;
  }

  function idOf(name: string | null): string {
    return (name === null ? null : ids.of.get(name)) ?? ids.end;
  }

  function sceneText(scene: SkeletonScene): string {
    const heading = `## <a id="${idOf(scene.name)}"></a>${oneLine(scene.heading, scene.line) || 'A scene'}`;
    const prose = scene.prose.map(passageText);
    const says = scene.prose.some(({ isComment }) => !isComment);
    if (scene.choices.length === 0) return [heading, '- ends: resolved', ...prose].join('\n\n');
    const used = new Set<string>();
    const list = scene.choices.map((choice) => choiceText(choice, scene, used));
    return [heading, ...(says ? [] : [TO_WRITE.scene]), ...prose, list.join('\n')].join('\n\n');
  }

  function choiceText(choice: SkeletonChoice, scene: SkeletonScene, used: Set<string>): string {
    const label = inOneLine(choice.label) || 'Go on';
    const to = idOf(choice.to);
    const entering = choice.stays || choice.to === null ? [] : (placed.get(choice.to)?.entering ?? []);
    const anew = entering.filter(({ flag, to }) => !to || !sure.get(scene.name)?.has(flag));
    const taken = minutes.takenBy(choice);
    // What a choice changes is judged before its minutes pass.
    const own = guardsLater([...choice.sets, ...anew], () => -(taken ?? 0));
    const changes = [...(placed.get(scene.name)?.leaving ?? []), ...own];
    judgeLate(choice, entering, lost);
    const asked = choice.shows.some(({ isComment }) => !isComment) || to !== idOf(scene.name) ? choice.shows : [SAY, ...choice.shows];
    const keys = choiceKeys(choice, { label, used, changes, times: timesOf(choice), minutes: taken, lost });
    return [`- [${oneLine(choice.label, choice.line) || 'Go on'}](#${to})`, ...keys.map((key) => `  - ${key}`), ...showsLines(asked)].join(
      '\n',
    );
  }

  function oneLine(text: string, line: number): string {
    if (hasEmoji(text)) lost.push({ line, what: `the emoji of “${text}”`, instead: 'left out' });
    return escaped(inOneLine(text));
  }
}

function fitting(all: readonly SkeletonScene[], lost: Unexpressed[]): readonly SkeletonScene[] {
  const once = eachOnce(all, lost);
  for (const { line, heading } of once.slice(MOST_SCENES))
    lost.push({ line, what: `the scene “${heading}”, beyond the ${MOST_SCENES} that there may be`, instead: 'left out' });
  const headings = new Map(once.map(({ name, heading }) => [name, heading]));
  return once.slice(0, MOST_SCENES).map((scene, index) => {
    for (const { line, label } of scene.choices.slice(MOST_CHOICES))
      lost.push({ line, what: `the choice “${label}”, beyond the ${MOST_CHOICES} of a scene`, instead: 'left out' });
    const choices = scene.choices.slice(0, MOST_CHOICES);
    const isEndAtOnce = index === 0 && choices.length === 0;
    return { ...scene, choices: isEndAtOnce ? [choiceTo(null, 'Go on', scene.line)] : toldApart(choices, headings, lost) };
  });
}

/** Of scenes of one name the first is led to. */
function eachOnce(scenes: readonly SkeletonScene[], lost: Unexpressed[]): SkeletonScene[] {
  const seen = new Set<string>();
  return scenes.filter(({ name, heading, line }) => {
    if (seen.has(name)) lost.push({ line, what: `a second scene called “${heading}”`, instead: 'left out' });
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst;
  });
}

/** What a choice shows is judged after all that it sets. */
function judgeLate(choice: SkeletonChoice, entering: PlacedChanges['entering'], lost: Unexpressed[]): void {
  for (const { when, text, line, sets } of choice.shows)
    if ([...choice.sets.slice(sets), ...entering].some(({ flag }) => asksFor(when, flag)))
      lost.push({ line, what: `“${text}” if ${when}`, instead: 'judged after what is set' });
}

function headText(title: string, flags: readonly string[], limit: string | null): string {
  return [
    '---',
    'format: 1',
    `title: ${JSON.stringify([...title.replace(/\{(?=\{)/g, '{ ')].slice(0, LONGEST_TITLE).join(''))}`,
    `summary: ${TO_WRITE.summary}`,
    'severity: SEV3',
    `role: ${TO_WRITE.role}`,
    'start: "09:00"',
    ...(limit === null ? [] : [`limit: ${limit}`]),
    '# Those that the choices score: size-up, stabilise, risk, diagnosis, command, communication, verification, learning.',
    'skills: [diagnosis]',
    ...(flags.length > 0 ? [`flags: [${flags.join(', ')}]`] : []),
    '---',
  ].join('\n');
}

function showsLines(shows: readonly SkeletonPassage[]): string[] {
  const [first, ...others] = shows;
  if (first === undefined) return [];
  const isPlain = first.when === null && !first.isFence && !first.isComment && !first.item;
  const rest = (isPlain ? others : shows).flatMap((one) => [
    '',
    ...passageText(one)
      .split('\n')
      .map((line) => `    ${line}`),
  ]);
  if (shows.every(({ isComment }) => isComment)) return rest;
  return [isPlain ? `  - shows: ${wordsOf(first)}` : '  - shows:', ...rest];
}

function passageText(passage: SkeletonPassage): string {
  if (passage.isComment) return comment(passage.text);
  const { when, isFence, language } = passage;
  if (isFence && when === null) return fenced(passage.text, language);
  if (isFence)
    return [`**If** \`${when}\`:`, '', ...fenced(passage.text, language).split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
  if (passage.item && when === null) return `${passage.item} ${wordsOf(passage).replace(KEY_COLON, '$1\\:')}`;
  return when === null ? wordsOf(passage) : `> **If** \`${when}\`: ${wordsOf(passage)}`;
}

function wordsOf({ text, isMarkdown }: SkeletonPassage): string {
  return isMarkdown ? text : escaped(text);
}
