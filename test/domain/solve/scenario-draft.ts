/** Writes a drawn scenario as Markdown, so that the parser is under test too. */
import type { ChoiceDraft, Draft, MinuteDraft, SceneDraft, ScoreDraft, TextDraft } from './draft.ts';
import { frontMatter, signed } from './front-matter-draft.ts';
import { FLAGS, IMPACTS, VARIANTS } from './random-expression.ts';

const START = 23 * 60 + 50;

export function written(plan: Draft): string {
  const lines = [
    ...frontMatter(plan),
    '',
    '# Random',
    '',
    ...plan.scenes.flatMap((one, index) => sceneLines(plan, one, index)),
    ...endingLines(plan),
    ...anyTimeLines(plan),
    ...channelLines(plan),
  ];
  return lines.map((line) => fitted(plan, line)).join('\n');
}

/** Puts what the file has in place of what it lacks. */
function fitted({ variants, impacts, cash }: Draft, line: string): string {
  const truths = variants.length > 0 ? VARIANTS.slice(0, variants.length) : FLAGS;
  const numbers = impacts.length > 0 ? IMPACTS.slice(0, impacts.length) : ['load'];
  const isNegative = cash.rate < 0 || variants.some((variant) => variant.cash && (variant.cash.is < 0 || variant.cash.rate < 0));
  return line
    .replace(/\b(?:pool|disk|cert|dns)\b/g, (name) => inPlaceOf(name, VARIANTS, truths))
    .replace(/\blost_\d\b/g, (name) => inPlaceOf(name, IMPACTS, numbers))
    .replace(/sets: cash -/, isNegative ? '$&' : 'sets: cash ');
}

function inPlaceOf<Name extends string>(name: string, names: readonly Name[], others: readonly string[]): string {
  return others[names.indexOf(name as Name) % others.length] ?? name;
}

function sceneLines(plan: Draft, { choices, at, scores, prose, isBare }: SceneDraft, index: number): string[] {
  // An `at` leads onward in the file, so that they never make a circle.
  const target = at && index + 1 + (at.target % Math.max(1, sceneCount(plan) - index - 1));
  const keys = [
    ...(at && target !== null && target < sceneCount(plan)
      ? [`- at: ${minuteText(at, at.minute % plan.limit)} [It is late](#s${target})`]
      : []),
    ...scores.map((one) => `- ${scoreText(one)}`),
  ];
  return [
    `## <a id="s${index}"></a>Scene ${index}`,
    '',
    ...keys,
    ...(isBare ? [] : ['', 'Something hums.', '', ...prose.flatMap((one) => [textLine(one), ''])]),
    ...choices.flatMap((one, at) => choiceLines(plan, one, at, index)),
    '',
  ];
}

function endingLines({ scenes, endings }: Draft): string[] {
  const kinds = ['resolved', 'failed'];
  return endings.flatMap((scores, index) => {
    const id = scenes.length + index;
    return [`## <a id="s${id}"></a>Scene ${id}`, '', `- ends: ${kinds[index % 2]}`, ...scores.map((one) => `- ${scoreText(one)}`), ''];
  });
}

function anyTimeLines(plan: Draft): string[] {
  return plan.anyTime.length === 0
    ? []
    : ['## At any time', '', ...plan.anyTime.flatMap((one, at) => choiceLines(plan, one, at, null)), ''];
}

function channelLines({ messages }: Draft): string[] {
  const lines = messages.flatMap(({ minute, text, when }) => [
    `- +${minute}m **maria** ${text}`,
    ...(when === null ? [] : [`  - when: \`${when}\``]),
  ]);
  return lines.length === 0 ? [] : ['## Channel', '', ...lines, ''];
}

function choiceLines(plan: Draft, choice: ChoiceDraft, index: number, section: number | null): string[] {
  const stay = section === null ? 'at-any-time' : `s${section}`;
  const count = sceneCount(plan);
  const target = choice.target === null ? stay : `s${(choice.target + 6 * count) % count}`;
  const { tells, writes, shows } = choice;
  return [
    `- [${choice.label} ${index}](#${target})`,
    `  - id: c${index}`,
    ...durationLines(plan, choice),
    ...choice.scores.map((one) => `  - ${scoreText(one)}`),
    ...choice.effects.map(({ text, when }) => `  - ${text}${ifText(when)}`),
    ...(choice.needs.length > 0 ? [`  - needs: ${choice.needs.join(', ')}`] : []),
    ...(choice.when === null ? [] : [`  - when: \`${choice.when}\``]),
    ...(tells.length > 0 ? [`  - tells: ${tells.join(', ')}`] : []),
    ...(writes === null ? [] : [`  - writes: ${writes}`]),
    '  - shows: Something is seen.',
    ...shows.flatMap((one) => ['', `    ${textLine(one)}`]),
    ...(shows.length > 0 ? [''] : []),
  ];
}

function durationLines({ limit }: Draft, { takes, until, again }: ChoiceDraft): string[] {
  if (until !== null) return [`  - until: ${minuteText(until, 1 + (until.minute % limit))}`];
  return again > 1 ? [`  - takes: ${Math.max(1, takes)}m`, `  - again: ${again}`] : [`  - takes: ${takes}m`];
}

/** By the clock, minute 0 cannot be said: it would be a day later. */
function minuteText({ form }: MinuteDraft, minute: number): string {
  if (form === 'duration' || minute === 0) return minute < 60 ? `${minute}m` : `${Math.floor(minute / 60)}h${minute % 60}m`;
  const time = (START + minute) % (24 * 60);
  const clock = `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
  return form === 'clock' ? clock : `"${clock}"`;
}

function textLine({ text, when }: TextDraft): string {
  return when === null ? text : `> **If** \`${when}\`: ${text}`;
}

function scoreText({ skill, points, when }: ScoreDraft): string {
  return `scores: ${skill} ${signed(points === 0 ? 1 : points)}${ifText(when)}`;
}

function ifText(when: string | null): string {
  return when === null ? '' : ` if \`${when}\``;
}

function sceneCount({ scenes, endings }: Draft): number {
  return scenes.length + endings.length;
}
