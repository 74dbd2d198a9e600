/** What a candidate types into the search, as a query that SQLite's FTS5 takes whatever was typed. */

/** More words than that narrow nothing. */
const MOST_WORDS = 12;

export type QuestionSearch = {
  /** The very words. */
  readonly exact: string;
  /** The words, or what the field calls them too. */
  readonly wide: string;
};

/** Every word must be there, the last one may be unfinished; null where nothing was typed that could be found. */
export function searchOf(text: string): QuestionSearch | null {
  const words = (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const finished = /[\p{L}\p{N}]$/u.test(text) ? words.length - 1 : words.length;
  const query = (termOf: (word: string, end: string) => string) =>
    words.map((word, index) => termOf(word, index < finished ? '' : '*')).join(' AND ');
  return { exact: query(quoted), wide: query(byAllNames) };
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
  const name = word.toLowerCase();
  const names = NAMES.find((group) => group.includes(name));
  if (!names) return quoted(word, end);
  const others = names.filter((other) => other !== name).map((other) => quoted(other));
  return `(${[quoted(name, end), ...others].join(' OR ')})`;
}

/** Quoted, the words of the query language (AND, NEAR …) are words like others. */
function quoted(word: string, end = ''): string {
  return `"${word}"${end}`;
}
