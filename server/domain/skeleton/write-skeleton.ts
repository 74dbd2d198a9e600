/** Writes a skeleton as a scenario: it compiles, and asks for what only its author knows. */
import { slugOf } from '../scenario/slug.ts';
import type { FlagChange, Skeleton, SkeletonChoice, SkeletonPassage, SkeletonScene, Unexpressed } from './skeleton.ts';

/** As many as a scenario has in a section, and scenes in all with the ending. */
const MOST_CHOICES = 12;
const MOST_SCENES = 199;
const LONGEST_TITLE = 80;

export type WrittenSkeleton = { readonly text: string; readonly unexpressed: readonly Unexpressed[] };

/** The story's own title goes before the one given. */
export function writeSkeleton(given: string, { title, scenes: all, flags, unexpressed }: Skeleton): WrittenSkeleton {
  const lost = [...unexpressed];
  const once = eachOnce(all, lost);
  const scenes = once.slice(0, MOST_SCENES);
  const ids = idsOf(scenes);
  for (const { line, heading } of once.slice(MOST_SCENES))
    lost.push({ line, what: `the scene “${heading}”, beyond the ${MOST_SCENES} that there may be`, instead: 'left out' });
  const entered = new Map(scenes.map((scene) => [scene.name, scene.sets]));
  // Nothing leads to the first scene as the story begins, and a flag begins false.
  for (const { flag, to, line } of scenes[0]?.sets ?? [])
    if (to) lost.push({ line, what: `that ${flag} is set as the story begins`, instead: 'begins false' });
  const bodies = scenes.map((scene, index) => sceneText(scene, index === 0));
  const ending = scenes.some(({ choices }, index) => (index === 0 && choices.length === 0) || choices.some(({ to }) => idOf(to) === END))
    ? [`## <a id="${END}"></a>The end`, '- ends: resolved']
    : [];
  const named = plain(title ?? '') || given;
  const text = [
    ...headText(named, flags),
    `# ${plain(named)}`,
    'Say who the candidate is, and what they look after.',
    ...bodies,
    ...ending,
  ].join('\n\n');
  return { text: `${text}\n`, unexpressed: lost.sort((a, b) => a.line - b.line) };

  function idOf(name: string | null): string {
    return (name === null ? null : ids.get(name)) ?? END;
  }

  function sceneText(scene: SkeletonScene, isFirst: boolean): string {
    const heading = `## <a id="${idOf(scene.name)}"></a>${plain(scene.heading) || 'A scene'}`;
    const prose = scene.prose.map(passageText);
    const choices = scene.choices.length === 0 && isFirst ? [endOf(scene)] : scene.choices;
    if (choices.length === 0) return [heading, '- ends: resolved', ...prose].join('\n\n');
    for (const { line, label } of choices.slice(MOST_CHOICES))
      lost.push({ line, what: `the choice “${label}”, beyond the ${MOST_CHOICES} of a scene`, instead: 'left out' });
    const used = new Set<string>();
    const list = choices.slice(0, MOST_CHOICES).map((choice) => choiceText(choice, idOf(scene.name), used));
    return [heading, ...(prose.length > 0 ? prose : ['Say what is seen here.']), list.join('\n')].join('\n\n');
  }

  function choiceText(choice: SkeletonChoice, here: string, used: Set<string>): string {
    const label = plain(choice.label) || 'Go on';
    const to = idOf(choice.to);
    const changes = [...choice.sets, ...(choice.to === null ? [] : (entered.get(choice.to) ?? []))];
    const shows = choice.shows.length > 0 || to !== here ? choice.shows : ['Say what comes of it.'];
    const keys = [
      ...idKey(label, used),
      ...(choice.when === null ? [] : [`when: \`${choice.when}\``]),
      ...(choice.again ? ['again: 5', 'takes: 1m'] : []),
      ...changeKeys(changes),
    ];
    return [`- [${label}](#${to})`, ...keys.map((key) => `  - ${key}`), ...showsLines(shows)].join('\n');
  }
}

const END = 'the-end';

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

function endOf({ line }: SkeletonScene): SkeletonChoice {
  return { label: 'Go on', line, to: null, when: null, sets: [], shows: [], again: false };
}

function headText(title: string, flags: readonly string[]): string[] {
  const head = [
    '---',
    'format: 1',
    `title: ${JSON.stringify(title.slice(0, LONGEST_TITLE))}`,
    'summary: Say in one sentence what happens, without a spoiler.',
    'severity: SEV3',
    'role: say who the candidate is',
    'start: "09:00"',
    '# Those that the choices score: size-up, stabilise, risk, diagnosis, command, communication, verification, learning.',
    'skills: [diagnosis]',
    ...(flags.length > 0 ? [`flags: [${flags.join(', ')}]`] : []),
    '---',
  ];
  return [head.join('\n')];
}

/** By name, each once, and none that a heading could take. */
function idsOf(scenes: readonly SkeletonScene[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { name, heading } of scenes) {
    const slug =
      slugOf(plain(heading))
        .replace(/[^a-z0-9-]/g, '')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'scene';
    ids.set(name, `s${ids.size + 1}-${slug}`);
  }
  return ids;
}

function idKey(label: string, used: Set<string>): string[] {
  const slug = slugOf(label);
  const isFree = slug !== '' && !used.has(slug);
  used.add(isFree ? slug : `choice-${used.size + 1}`);
  return isFree ? [] : [`id: choice-${used.size}`];
}

function changeKeys(changes: readonly FlagChange[]): string[] {
  // The last change of a flag holds.
  const last = [...new Map(changes.map(({ flag, to }) => [flag, to]))];
  const named = (to: boolean) => last.filter((change) => change[1] === to).map(([flag]) => flag);
  const sets = named(true);
  const clears = named(false);
  return [...(sets.length > 0 ? [`sets: ${sets.join(', ')}`] : []), ...(clears.length > 0 ? [`clears: ${clears.join(', ')}`] : [])];
}

function showsLines([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [`  - shows: ${escaped(first)}`, ...others.flatMap((text) => ['', `    ${escaped(text)}`])];
}

function passageText({ when, text }: SkeletonPassage): string {
  return when === null ? escaped(text) : `> **If** \`${when}\`: ${escaped(text)}`;
}

/** Of a heading or a label: words alone. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\p{Emoji_Presentation}|\uFE0F/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[<>[\]{}*_`#|\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of prose: nothing in it is Markdown, and nothing is filled in. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replaceAll('{{', '{ {')
    .replaceAll('}}', '} }')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
