/** What a candidate types into the search, as a query that SQLite's FTS5 takes whatever was typed. */

/** More words than that narrow nothing. */
const MOST_WORDS = 12;

export type Search = {
  /** The very words. */
  readonly exact: string;
  /** The words, or what the field calls them too. */
  readonly wide: string;
};

/** Every word must be there, the last one may be unfinished; null where nothing was typed that could be found. */
export function searchOf(text: string): Search | null {
  const words = (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const finished = /[\p{L}\p{N}]$/u.test(text) ? words.length - 1 : words.length;
  const query = (termOf: (word: string) => string) =>
    words.map((word, index) => (index < finished ? termOf(word) : `${quoted(word)}*`)).join(' AND ');
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

function byAllNames(word: string): string {
  const names = NAMES.find((group) => group.includes(word.toLowerCase()));
  return names ? `(${[...new Set([word.toLowerCase(), ...names])].map(quoted).join(' OR ')})` : quoted(word);
}

/** Quoted, the words of the query language (AND, NEAR …) are words like others. */
function quoted(word: string): string {
  return `"${word}"`;
}
