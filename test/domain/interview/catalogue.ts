/** Things to draw for the tests: made up, or all that is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Drawable } from '../../../server/domain/interview/drawable.ts';
import type { Loop } from '../../../server/domain/interview/loop.ts';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import { parseQuestion } from '../../../server/domain/question/parse.ts';

export function drawable(id: string, more: Partial<Drawable> = {}): Drawable {
  const isQuestion = (more.kind ?? 'question') === 'question';
  return {
    kind: 'question',
    id,
    title: `About ${id}`,
    minutes: 3,
    stages: [],
    formats: isQuestion ? ['behavioural'] : [],
    screens: ['reliability'],
    kindOfQuestion: isQuestion ? 'behavioural' : null,
    heading: id,
    words: id,
    source: `# ${id}\n`,
    ...more,
  };
}

const QUESTIONS = new URL('../../../questions/', import.meta.url);

/** Every shipped question, and stand-ins for what is no question. */
export function shippedCatalogue(): readonly Drawable[] {
  const names = readdirSync(QUESTIONS).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return [...names.flatMap(shippedQuestion), ...EXERCISES];
}

function shippedQuestion(name: string): readonly Drawable[] {
  const source = readFileSync(new URL(name, QUESTIONS), 'utf8');
  const { question } = parseQuestion(name, source);
  if (!question) return [];
  const { id, short, title, kind, stages, formats, screens, seconds, words } = question;
  return [
    {
      kind: 'question',
      id,
      title: short,
      minutes: seconds / 60,
      stages,
      formats,
      screens,
      kindOfQuestion: kind,
      heading: `${title} ${short}`,
      words,
      source,
    },
  ];
}

const SHOWN: readonly Drawable['screens'][] = [
  ['reliability', 'trade-offs'],
  ['security'],
  ['trade-offs', 'security'],
  ['reliability', 'people'],
];
const EXERCISES: readonly Drawable[] = (
  [
    ['incident', 4, 15],
    ['review', 12, 15],
    ['design', 8, 24],
    ['retrospective', 4, 25],
    ['hand-over', 3, 10],
  ] as const
).flatMap(([kind, count, minutes]) =>
  Array.from({ length: count }, (_, index) => drawable(`${kind}-${index}`, { kind, minutes, screens: SHOWN[index % SHOWN.length] ?? [] })),
);

export function shippedLoop(id: string): Loop {
  const { loop, problems } = parseLoop(`${id}.md`, readFileSync(new URL(`loop/loops/${id}.md`, QUESTIONS), 'utf8'));
  if (!loop) throw new Error(JSON.stringify(problems));
  return loop;
}

/** What there is to draw for the fixtures of loops. */
export const BANK = [
  drawable('led-incident', { kindOfQuestion: 'behavioural', screens: ['reliability', 'people'] }),
  drawable('blameless', { kindOfQuestion: 'culture', screens: ['people', 'reliability'] }),
  drawable('leak', { kind: 'incident', screens: ['people', 'security'] }),
  drawable('mentored', { screens: ['people', 'leverage'] }),
  drawable('plan', { kind: 'review' }),
];
