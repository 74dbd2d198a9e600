/** Writes a drawn scenario as Markdown, so that the parser is under test too. What is drawn need not fit: targets are taken modulo, and so on. */
import { FLAGS, IMPACTS, VARIANTS } from './random-expression.ts';

export type ScoreDraft = { readonly skill: string; readonly points: number; readonly when: string | null };
export type EffectDraft = { readonly text: string; readonly when: string | null };
/** A paragraph, or an If-quote. */
export type TextDraft = { readonly text: string; readonly when: string | null };
/** A minute of the run, as a duration or by the clock; without a time to take modulo, any. */
export type MinuteDraft = { readonly minute: number; readonly form: 'duration' | 'clock' | 'quoted clock' };
export type ChoiceDraft = {
  readonly label: string;
  readonly takes: number;
  /** Instead of `takes` and of `again`. */
  readonly until: MinuteDraft | null;
  readonly scores: readonly ScoreDraft[];
  readonly effects: readonly EffectDraft[];
  readonly needs: readonly string[];
  readonly when: string | null;
  readonly again: number;
  readonly tells: readonly string[];
  readonly writes: string | null;
  readonly shows: readonly TextDraft[];
  /** Taken modulo the number of scenes; null stays. */
  readonly target: number | null;
};
export type SceneDraft = {
  readonly choices: readonly ChoiceDraft[];
  readonly at: (MinuteDraft & { readonly target: number }) | null;
  readonly scores: readonly ScoreDraft[];
  readonly prose: readonly TextDraft[];
  /** Without prose, so that keys and choices are one list. */
  readonly isBare: boolean;
};
export type BeginningDraft = { readonly is: number; readonly rate: number };
/** How the signals begin there; null as everywhere. */
export type VariantDraft = { readonly load: BeginningDraft | null; readonly cash: BeginningDraft | null };
export type RateDraft = { readonly adds: number; readonly when: string | null };
export type ImpactDraft = { readonly rates: readonly RateDraft[]; readonly points: number; readonly per: number };
export type MessageDraft = { readonly minute: number; readonly text: string; readonly when: string | null };
export type Draft = {
  /** What conditions may read: all, or flags and variants alone; `timeless` has no deadline either, so that minutes matter to nobody. */
  readonly tone: 'all' | 'flags' | 'timeless';
  readonly variants: readonly VariantDraft[];
  readonly scenes: readonly SceneDraft[];
  readonly endings: readonly (readonly ScoreDraft[])[];
  readonly anyTime: readonly ChoiceDraft[];
  readonly limit: number;
  readonly load: { readonly rate: number; readonly min: number | null; readonly max: number | null };
  readonly cash: { readonly rate: number };
  readonly impacts: readonly ImpactDraft[];
  readonly messages: readonly MessageDraft[];
};

const START = 23 * 60 + 50;

export function written(plan: Draft): string {
  const lines = [
    ...head(plan),
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

function head({ variants, limit, load, cash, impacts, messages }: Draft): string[] {
  const names = VARIANTS.slice(0, variants.length);
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
    ...(names.length > 0 ? ['variants:'] : []),
    ...names.map((name) => `  ${name}: It is the ${name}.`),
    `flags: [${FLAGS.join(', ')}]`,
    'signals:',
    `  load: { ${loadText({ is: 12, rate: load.rate })}${bound('min', load.min)}${bound('max', load.max)}${beginnings('load', variants, loadText)} }`,
    `  cash: { ${cashText({ is: 5, rate: cash.rate })}${beginnings('cash', variants, cashText)} }`,
    ...(impacts.length > 0 ? ['impact:'] : []),
    ...impacts.map(impactLine),
    ...(messages.length > 0 ? ['people: { maria: "Maria, payments lead" }'] : []),
    '---',
  ];
}

function loadText({ is, rate }: BeginningDraft): string {
  return `is: ${is}%${drift(rate, rate > 0 ? '31.5%' : '4%', (text) => `${text}%`)}`;
}

function cashText({ is, rate }: BeginningDraft): string {
  return `is: "${dollars(is)}"${drift(rate, rate > 0 ? '$40' : '-$10', (text) => text.replace(/^([+-])/, '$1$'))}`;
}

function beginnings(name: 'load' | 'cash', variants: readonly VariantDraft[], textOf: (beginning: BeginningDraft) => string): string {
  const own = variants.flatMap((variant, index) => {
    const beginning = variant[name];
    return beginning ? [`${VARIANTS[index]}: { ${textOf(beginning)} }`] : [];
  });
  return own.length === 0 ? '' : `, in: { ${own.join(', ')} }`;
}

function dollars(value: number): string {
  return value < 0 ? `-$${-value}` : `$${value}`;
}

function drift(rate: number, end: string, unit: (rate: string) => string): string {
  return rate === 0 ? '' : `, drift: "${unit(signed(rate))} a minute to ${end}"`;
}

function bound(key: string, value: number | null): string {
  return value === null ? '' : `, ${key}: ${value}%`;
}

function impactLine({ rates, points, per }: ImpactDraft, index: number): string {
  const costs = points > 0 ? `, costs: "${points} points per ${per} users"` : '';
  const texts = rates.map(({ adds, when }) => `adds: "${adds} users a minute"${when === null ? '' : `, while: "${when}"`}`);
  const adding = texts.length === 1 ? texts[0] : `rates: [${texts.map((text) => `{ ${text} }`).join(', ')}]`;
  return `  lost_${index}: { ${adding}${costs} }`;
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

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

function sceneCount({ scenes, endings }: Draft): number {
  return scenes.length + endings.length;
}
