/** What a wiki or a notebook keeps of a page beside its text: `Created: …`, `Tags: …`, `Owner: …`. */
import { trimmedMarks, withoutDates } from '../dates.ts';
import { hasDeed } from './deeds.ts';
import { isDateFact } from './incident-lines.ts';
import type { PastedLine } from './pasted-lines.ts';

export type Unpropertied = { readonly lines: readonly PastedLine[]; readonly cut: readonly string[] };

/** A paragraph of properties alone, but for the date of what is told; one among other lines belongs to them. */
export function withoutProperties(lines: readonly PastedLine[]): Unpropertied {
  const kept: PastedLine[] = [];
  const cut: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = lines.slice(at).findIndex((line) => line.kind !== 'text');
    const to = length < 0 ? lines.length : at + Math.max(length, 1);
    const paragraph = lines.slice(at, to);
    const texts = paragraph.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
    const isAlone = lines[to] === undefined || lines[to]?.kind === 'blank';
    const isSheet = isAlone && texts.some(isProperty) && texts.every((text) => isProperty(text) || isDateFact(text));
    kept.push(...paragraph.filter((line) => !isSheet || (line.kind === 'text' && isDateFact(line.text))));
    if (isSheet) cut.push(...texts.filter((text) => !isDateFact(text)));
    at = to;
  }
  return { lines: kept, cut };
}

const WHEN =
  /^(?:created|updated|edited|modified|last (?:edited|updated|modified)|exported|erstellt|geändert|zuletzt (?:bearbeitet|geändert)|créée?|modifiée?|dernière modification|cread[oa]|editad[oa]|última edición)(?: (?:on|at|time|date|am|le|el))?\s?:\s(?<value>.{1,60})$/iu;
const WHAT =
  /^(?:tags?|labels|keywords|aliases|categor(?:y|ies)|owners?|authors?|assignees?|(?:created|edited|updated|last (?:edited|updated|modified)) by|visibility|status|schlagw[öo]rter|stichw[öo]rter|besitzer|verfasser|autor(?:en)?|erstellt von|étiquettes|mots[- ]clés|propriétaire|auteurs?|créée? par|etiquetas|propietari[oa]|autor(?:es)?|cread[oa] por)\s?:\s(?<value>.{1,80})$/iu;
const TIME = /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|utc|gmt|z))?|\b(?:today|yesterday)\b/giu;

/** A value that tells something is none: `Created: a runbook for 40 hosts`. */
export function isProperty(text: string): boolean {
  const when = WHEN.exec(text)?.groups?.value;
  if (when !== undefined) return trimmedMarks(withoutDates(when).replace(TIME, ' ')) === '';
  const what = WHAT.exec(text)?.groups?.value;
  return what !== undefined && !hasDeed(what) && what.split(/\s?[,;]\s?/).every((one) => one.split(' ').length <= MOST_WORDS);
}

/** A name or a tag has so many. */
const MOST_WORDS = 3;
