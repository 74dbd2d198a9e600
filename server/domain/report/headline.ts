/** The report in two sentences, from its facts: what stands, what lacks, and what the answers held. No praise. */
import type { Interview } from '../interview/interview.ts';
import type { Screen } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import type { ItemFindings } from './item-findings.ts';
import type { ItemTime } from './item-time.ts';
import type { ScreenLevel } from './subject-level.ts';
import { begun, countOf, inWords } from './words.ts';

type Told = {
  readonly state: Interview['state'];
  readonly screens: readonly ScreenLevel[];
  readonly items: readonly ItemFindings[];
  readonly times: readonly ItemTime[];
};

const SENIOR = 3;

/** What a screen without anything to show is heard as. */
const HEARD_AS: Readonly<Record<Screen, string>> = {
  reliability: 'nothing shows what you answer for',
  'trade-offs': 'the choices have no price',
  leverage: 'nobody else is spared the work',
  people: 'nobody knows whom you helped to grow',
  security: 'security is left to others',
};

export function headline({ state, screens, items }: Told): string {
  const strong = byLevel(screens, (level) => level >= SENIOR, -1);
  const weak = byLevel(screens, (level) => level < SENIOR, 1);
  const [best] = strong;
  const [worst] = weak;
  if (best && worst) return `Solid on ${inlineName(best.subject)}, and ${heardAs(worst)}`;
  if (best)
    return strong.length === 1
      ? `Solid on ${inlineName(best.subject)}, the one thing that was seen`
      : `Solid on all ${inWords(strong.length)} that were seen`;
  if (worst) return begun(heardAs(worst));
  return withoutLevels(state, items);
}

function heardAs({ screen, subject, level }: ScreenLevel): string {
  return level === 1 ? HEARD_AS[screen] : `${inlineName(subject)} stayed thin`;
}

function withoutLevels(state: Interview['state'], items: readonly ItemFindings[]): string {
  const reached = items.filter(({ why }) => why !== 'It was not reached.').length;
  if (reached === 0) return 'Left before the first item';
  if (state === 'abandoned')
    return `Left after ${inWords(reached)} of ${countOf(items.length, 'item')}, with nothing that the checks can read`;
  return items.some(({ selfLevel }) => selfLevel !== null)
    ? 'Spoken, so the levels are your own'
    : 'Nothing was said that the checks can read';
}

/** The next sentences. */
export function secondSentence({ items, times }: Told): string {
  const used = times.reduce((sum, time) => sum + (time.used ?? 0), 0);
  const reached = times.filter((time) => time.used !== null).length;
  const time = `${begun(countOf(reached, 'item'))} in ${used < 30 ? 'less than a minute' : countOf(Math.round(used / 60), 'minute')}.`;
  return reached === 0 ? 'No item was opened.' : [time, saidOf(items)].filter(Boolean).join(' ');
}

function saidOf(items: readonly ItemFindings[]): string {
  const facts = items.flatMap((item) => item.facts ?? []);
  const probes = items.flatMap((item) => item.probes).filter(({ word }) => word !== null);
  const met = probes.filter(({ word }) => word === 'met').length;
  const said = [
    ...(facts.length === 0 ? [] : [`${ofThem(facts.filter(({ hasFigure }) => hasFigure).length, facts.length, 'answer')} had a figure`]),
    ...(facts.length === 0 ? [] : [`${ofThem(facts.filter(({ hasReason }) => hasReason).length, facts.length, 'answer')} a reason`]),
    ...(probes.length === 0 ? [] : [`${ofThem(met, probes.length, 'follow-up')} ${met === 1 ? 'was' : 'were'} met`]),
  ];
  if (said.length === 0) return '';
  return `${begun(said.length === 1 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`)}.`;
}

/** `two of three answers`, `both answers`, `none of the four answers`. */
function ofThem(n: number, of: number, noun: string): string {
  if (of === 1) return `${n === 1 ? 'the' : 'not the'} one ${noun}`;
  if (n === 0) return `none of the ${countOf(of, noun)}`;
  if (n === of) return of === 2 ? `both ${noun}s` : `all ${countOf(of, noun)}`;
  return `${inWords(n)} of ${countOf(of, noun)}`;
}

function byLevel(screens: readonly ScreenLevel[], isWanted: (level: number) => boolean, sign: 1 | -1): readonly ScreenLevel[] {
  return screens
    .filter(({ level }) => level !== null && isWanted(level))
    .toSorted((a, b) => sign * ((a.level ?? 0) - (b.level ?? 0)) || b.items - a.items);
}
