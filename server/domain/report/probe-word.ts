/** How a follow-up was met: by a rule over what was written, by the candidate's own word for what was spoken. */
import type { AskedProbe, OwnRating, ProbeWord, SatItem } from '../interview/interview.ts';
import { type Passage, passageOf } from '../reading/draft.ts';
import { figuresIn } from '../reading/figure.ts';
import { ownActions } from '../reading/ownership.ts';
import { reasons } from '../reading/reason.ts';
import type { MetProbe } from './item-findings.ts';
import { askedAt } from './item-time.ts';
import { clock } from './words.ts';

/** Fewer words than this answer nothing that was asked: `Yes, we did that.` */
export const LEAST_PROBE_WORDS = 8;

/** What a follow-up asks for, as its words say; the first that fits counts. Each has a sign that the answer can be seen to have. */
export const PROBE_ASKS: readonly {
  readonly name: string;
  readonly asks: RegExp;
  readonly has: (answer: Passage) => boolean;
  readonly lacks: string;
}[] = [
  {
    name: 'Asked for a figure',
    asks: /\bhow (?:long|many|much|often|far|big|large)\b|\bwhat (?:share|percentage|figure|number)\b|\bby how\b/i,
    has: (answer) => figuresIn([answer]).length > 0,
    lacks: 'It asked for a figure, and the answer has none.',
  },
  {
    name: 'Asked for a reason',
    asks: /\bwhy\b|\bwhat made you\b|\bwhat spoke (?:for|against)\b/i,
    has: (answer) => reasons([answer]).length > 0,
    lacks: 'It asked for a reason, and the answer gives none.',
  },
  {
    name: 'Asked for your own part',
    asks: /\byour own (?:part|share)\b|\bwhat did you (?:do|decide)\b|\bwhich (?:part|decision) was yours\b/i,
    has: (answer) => ownActions([answer]).length > 0,
    lacks: 'It asked for your own part, and the answer has no “I”.',
  },
];

export type SpokenWord = (place: number, probe: number) => ProbeWord | null;

export function spokenWordOf(own: OwnRating | null): SpokenWord {
  return (place, probe) => own?.probes?.[probeKey(place, probe)] ?? null;
}

/** As it is stored: `3/1`. */
export function probeKey(place: number, probe: number): string {
  return `${place}/${probe}`;
}

/** `ownWord`: what the candidate said of a spoken answer. */
export function metProbe(item: SatItem, probe: AskedProbe, number: number, ownWord: SpokenWord): MetProbe {
  const { text, rule, because, answer } = probe;
  const head = { place: item.place, where: whereAsked(item, number), number, text, rule, because };
  if (answer.trim() !== '') return { ...head, ...written(text, answer), isOwnWord: false };
  if (!wasStopped(item, number)) return { ...head, word: 'no-answer', says: 'It was not answered.', isOwnWord: false };
  const word = ownWord(item.place, number);
  return {
    ...head,
    word,
    says: word === null ? 'It was spoken, and you have not said how it went.' : 'Spoken; this is your own word.',
    isOwnWord: true,
  };
}

/** Where in the item it stands: `at 6:10`. */
function whereAsked(item: SatItem, number: number): string | null {
  const at = askedAt(item, number);
  return at === null ? null : `at ${clock(at)}`;
}

function written(question: string, answer: string): Pick<MetProbe, 'word' | 'says'> {
  const passage = passageOf('probe', 'Follow-up', answer);
  if (passage.words === 0) return { word: 'no-answer', says: 'Nothing was answered.' };
  if (passage.words < LEAST_PROBE_WORDS) return { word: 'passed-over', says: `Fewer than ${LEAST_PROBE_WORDS} words are no answer.` };
  const lacking = PROBE_ASKS.find(({ asks }) => asks.test(question));
  if (lacking && !lacking.has(passage)) return { word: 'passed-over', says: lacking.lacks };
  return { word: 'met', says: lacking ? 'It has what was asked for.' : 'It was answered.' };
}

function wasStopped({ steps }: SatItem, number: number): boolean {
  return steps.some((step) => step.kind === 'stopped' && step.probe === number);
}
