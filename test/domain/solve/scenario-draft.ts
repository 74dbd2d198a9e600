/** Writes a drawn scenario as Markdown, so that the parser is under test too. What is drawn need not fit: targets are taken modulo, and so on. */
import { FLAGS } from './random-expression.ts';

export type ScoreDraft = { readonly skill: string; readonly points: number; readonly when: string | null };
export type EffectDraft = { readonly text: string; readonly when: string | null };
export type ChoiceDraft = {
  readonly label: string;
  readonly takes: number;
  readonly scores: readonly ScoreDraft[];
  readonly effects: readonly EffectDraft[];
  readonly needs: readonly string[];
  readonly when: string | null;
  readonly again: number;
  /** Taken modulo the number of scenes; null stays. */
  readonly target: number | null;
};
export type SceneDraft = {
  readonly choices: readonly ChoiceDraft[];
  readonly at: { readonly minute: number; readonly target: number } | null;
  readonly scores: readonly ScoreDraft[];
};
export type Draft = {
  /** What conditions may read: all, or flags alone; `timeless` has no deadline either, so that minutes matter to nobody. */
  readonly tone: 'all' | 'flags' | 'timeless';
  readonly scenes: readonly SceneDraft[];
  readonly endings: readonly (readonly ScoreDraft[])[];
  readonly anyTime: readonly ChoiceDraft[];
  readonly limit: number;
  readonly load: { readonly rate: number; readonly min: number | null; readonly max: number | null };
  readonly cash: { readonly rate: number };
  readonly impacts: readonly { readonly adds: number; readonly points: number; readonly per: number; readonly when: string | null }[];
};

export function written(plan: Draft): string {
  return [
    ...head(plan),
    '',
    '# Random',
    '',
    ...plan.scenes.flatMap((one, index) => sceneLines(plan, one, index)),
    ...endingLines(plan),
    ...anyTimeLines(plan),
  ].join('\n');
}

function head({ limit, load, cash, impacts }: Draft): string[] {
  return [
    '---',
    'format: 1',
    'title: A random scenario',
    'summary: Made by a test.',
    'severity: SEV2',
    'role: on-call senior, alone',
    'start: "23:50"',
    `limit: ${limit}m`,
    'skills: [diagnosis, stabilise, risk]',
    `flags: [${FLAGS.join(', ')}]`,
    'signals:',
    `  load: { is: 12%${drift(load.rate, load.rate > 0 ? '31.5%' : '4%', (rate) => `${rate}%`)}${bound('min', load.min)}${bound('max', load.max)} }`,
    `  cash: { is: "$5"${drift(cash.rate, cash.rate > 0 ? '$40' : '-$10', (rate) => rate.replace(/^([+-])/, '$1$'))} }`,
    ...(impacts.length > 0 ? ['impact:'] : []),
    ...impacts.map(impactLine),
    '---',
  ];
}

function drift(rate: number, end: string, unit: (rate: string) => string): string {
  return rate === 0 ? '' : `, drift: "${unit(signed(rate))} a minute to ${end}"`;
}

function bound(key: string, value: number | null): string {
  return value === null ? '' : `, ${key}: ${value}%`;
}

function impactLine({ adds, points, per, when }: Draft['impacts'][number], index: number): string {
  const costs = points > 0 ? `, costs: "${points} points per ${per} users"` : '';
  return `  lost_${index}: { adds: "${adds} users a minute"${when === null ? '' : `, while: "${when}"`}${costs} }`;
}

function sceneLines(plan: Draft, { choices, at, scores }: SceneDraft, index: number): string[] {
  // An `at` leads onward in the file, so that they never make a circle.
  const target = at && index + 1 + (at.target % Math.max(1, sceneCount(plan) - index - 1));
  const keys = [
    ...(at && target !== null && target < sceneCount(plan) ? [`- at: ${at.minute}m [It is late](#s${target})`] : []),
    ...scores.map((one) => `- ${scoreText(one)}`),
  ];
  return [
    `## <a id="s${index}"></a>Scene ${index}`,
    '',
    ...keys,
    '',
    'Load is {{load}}.',
    '',
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

function choiceLines(plan: Draft, choice: ChoiceDraft, index: number, section: number | null): string[] {
  const stay = section === null ? 'at-any-time' : `s${section}`;
  const count = sceneCount(plan);
  const target = choice.target === null ? stay : `s${(choice.target + 6 * count) % count}`;
  return [
    `- [${choice.label} ${index}](#${target})`,
    `  - id: c${index}`,
    `  - takes: ${choice.again > 1 ? Math.max(1, choice.takes) : choice.takes}m`,
    ...choice.scores.map((one) => `  - ${scoreText(one)}`),
    ...choice.effects.map(({ text, when }) => `  - ${text}${ifText(when)}`),
    ...(choice.needs.length > 0 ? [`  - needs: ${choice.needs.join(', ')}`] : []),
    ...(choice.when === null ? [] : [`  - when: \`${choice.when}\``]),
    ...(choice.again > 1 ? [`  - again: ${choice.again}`] : []),
    '  - shows: Something is seen.',
  ];
}

function scoreText({ skill, points, when }: ScoreDraft): string {
  return `scores: ${skill} ${signed(points === 0 ? 1 : points)}${ifText(when)}`;
}

function ifText(when: string | null): string {
  return when === null ? '' : ` if \`${when}\``;
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

function sceneCount({ scenes, endings }: Draft): number {
  return scenes.length + endings.length;
}
