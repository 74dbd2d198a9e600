/** What a candidate types into the search, as a query that SQLite's FTS5 takes whatever was typed. */

/** More words than that narrow nothing. */
const MOST_WORDS = 12;
/** Longer than any word that is looked for; of more, the beginning is enough. */
const LONGEST_WORD = 64;
/** Of what was typed this much is looked at: twelve of the longest words, and what stands between them. */
const MOST_SIGNS = 2_000;

/** An index has too many words that begin with one letter. */
const LEAST_BEGUN = 2;

/** One word, or several that stand together. `isBegun` where the last may be unfinished. */
export type SearchTerm = { readonly words: readonly string[]; readonly isBegun: boolean };

export type QuestionSearch = {
  /** The very words. */
  readonly exact: string;
  /** The words, or what the field calls them too. */
  readonly wide: string;
  /** What a passage that is found may hold, names of the field among them. */
  readonly terms: readonly SearchTerm[];
};

/** Every word must be there, the last one may be unfinished; null where nothing was typed that could be found. */
export function searchOf(typed: string): QuestionSearch | null {
  const text = typed.slice(0, MOST_SIGNS);
  const found = (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD).toLowerCase());
  const words = [...new Set(found)].slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const last = /[\p{L}\p{N}]$/u.test(text) ? found.at(-1) : undefined;
  const isBegun = (word: string) => word === last && word.length >= LEAST_BEGUN;
  const query = (termOf: (word: string, end: string) => string) =>
    words.map((word) => termOf(word, isBegun(word) ? '*' : '')).join(' AND ');
  return { exact: query(quoted), wide: query(byAllNames), terms: words.flatMap((word) => termsOf(word, isBegun(word))) };
}

/** Words of the field that stand for one another; written apart in the texts, so each is asked for by all its names. */
const NAMES: readonly (readonly string[])[] = [
  ['k8s', 'kubernetes'],
  ['iac', 'terraform', 'infrastructure as code'],
  ['outage', 'incident', 'downtime'],
  ['db', 'database'],
  ['slo', 'error budget'],
  ['dr', 'disaster recovery'],
  ['cicd', 'pipeline'],
  ['oncall', 'on call', 'pager', 'rotation'],
  ['postmortem', 'review', 'retrospective'],
  ['secret', 'credential', 'password'],
  ['cve', 'vulnerability'],
];

/** Where the word as it stands is a name, what may follow it is no reason to leave out the others. */
function byAllNames(word: string, end: string): string {
  const others = otherNames(word);
  return others.length === 0 ? quoted(word, end) : `(${[quoted(word, end), ...others.map((other) => quoted(other))].join(' OR ')})`;
}

function termsOf(word: string, isBegun: boolean): SearchTerm[] {
  return [{ words: [word], isBegun }, ...otherNames(word).map((name) => ({ words: name.split(' '), isBegun: false }))];
}

function otherNames(word: string): readonly string[] {
  return (NAMES.find((group) => group.includes(word)) ?? []).filter((name) => name !== word);
}

/** Quoted, the words of the query language (AND, NEAR …) are words like others. */
function quoted(word: string, end = ''): string {
  return `"${word}"${end}`;
}
