/** The bank by its clues: which wordings there are, and which clue of which question each of them speaks for. */
import type { Clue, Question, ServedBy } from '../question/question.ts';
import { IDLE_WORDS } from '../question/served-by.ts';
import { kinOf } from './kin.ts';
import { wordsToldIn } from './told.ts';
import { tellsApart } from './word-rarity.ts';

export type ClueKind = keyof ServedBy;

export type IndexedClue = {
  /** Its question's place in the bank. */
  readonly question: number;
  readonly kind: ClueKind;
  /** Wordings that stand together, by the numbers of their groups. */
  readonly groups: readonly number[];
};

export type IndexedWording = {
  /** Stems, or very words where `isExact`. */
  readonly words: readonly string[];
  readonly isExact: boolean;
  readonly groups: number[];
  /** How much it tells questions apart, 0 … 1. */
  rarity: number;
};

export type ClueIndex = {
  /** By the first stem of a wording, or its first word. */
  readonly wordings: ReadonlyMap<string, readonly IndexedWording[]>;
  /** The clues that a group belongs to. */
  readonly byGroup: readonly IndexedClue[];
};

const indexes = new WeakMap<readonly Question[], ClueIndex>();

/** Made once for a bank. */
export function clueIndexOf(bank: readonly Question[]): ClueIndex {
  const known = indexes.get(bank);
  if (known) return known;
  const index = indexed(bank);
  indexes.set(bank, index);
  return index;
}

const IDLE: ReadonlySet<string> = new Set([...IDLE_WORDS, '~'].map(kinOf));

const KINDS: readonly ClueKind[] = ['deeds', 'objects', 'results'];

function indexed(bank: readonly Question[]): ClueIndex {
  const byGroup: IndexedClue[] = [];
  const wordings = new Map<string, IndexedWording[]>();
  const add = (clue: Clue, question: number, kind: ClueKind) => {
    const one = { question, kind, groups: clue.map((_, index) => byGroup.length + index) };
    for (const group of clue) {
      for (const wording of group) addWording(wordings, wording, byGroup.length);
      byGroup.push(one);
    }
  };
  bank.forEach(({ servedBy }, question) => {
    for (const kind of KINDS) for (const clue of servedBy[kind]) add(clue, question, kind);
  });
  for (const one of [...wordings.values()].flat()) one.rarity = rarityOf(one, byGroup, bank.length);
  return { wordings, byGroup };
}

function addWording(wordings: Map<string, IndexedWording[]>, written: string, group: number): void {
  const { words, isExact } = wordingOf(written);
  const first = words[0] ?? '';
  const known = wordings.get(first) ?? [];
  if (known.length === 0) wordings.set(first, known);
  const same = known.find((one) => one.isExact === isExact && one.words.join(' ') === words.join(' '));
  if (same) same.groups.push(group);
  else known.push({ words, isExact, groups: [group], rarity: 0 });
}

/** What stands behind its verb, or behind what the verb is done to: rolled the release back. */
const PARTICLES: ReadonlySet<string> = new Set(['back', 'down', 'off', 'out', 'up', 'over', 'away', 'apart'].map(kinOf));

function wordingOf(written: string): Pick<IndexedWording, 'words' | 'isExact'> {
  const isExact = written.startsWith('=');
  const words = wordsToldIn(written).map(({ low, stem }) => (isExact ? low : stem));
  const last = words.at(-1) ?? '';
  return { isExact, words: words.length > 1 && PARTICLES.has(last) ? [...words.slice(0, -1), '~', last] : words };
}

/** A phrase says more than the most telling of its words. */
const PHRASE = 0.35;
/** What the bank takes from a wording that all its questions have. */
const SHARED = 0.75;
/** In a bank of two questions, what both have is still worth something. */
const SMALL_BANK = 20;

function rarityOf({ words, groups }: IndexedWording, byGroup: readonly IndexedClue[], of: number): number {
  const questions = new Set(groups.map((group) => byGroup[group]?.question)).size;
  const telling = Math.max(...words.map((word) => (IDLE.has(word) ? 0.1 : tellsApart(word))));
  const phrase = words.length > 1 ? Math.min(1, telling + PHRASE) : telling;
  return phrase * (1 - (SHARED * Math.log(questions)) / Math.log(Math.max(SMALL_BANK, of)));
}
