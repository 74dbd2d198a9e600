/** The lines of an incident report: its sections, its times, the facts at its head. */
import { datesIn } from '../dates.ts';
import { type IncidentSection, incidentSectionIn } from './incident-names.ts';
import type { PastedLine } from './pasted-lines.ts';

export type SectionLine = IncidentSection & { readonly at: number; readonly level: number | null };
/** `to` is the first line behind it. */
export type Span = { readonly from: number; readonly to: number };

export function sectionAt(line: PastedLine, at: number): SectionLine[] {
  const text = isInnerLabel(line) ? null : textOf(line);
  const section = text === null ? null : incidentSectionIn(text);
  if (section === null || (section.text === '' ? line.kind === 'bullet' : section.part === 'aside')) return [];
  const isHeading = line.kind === 'heading' || (line.kind === 'label' && line.level !== null);
  const level = isHeading ? line.level : null;
  return isHeading || section.text !== '' || line.kind === 'text' ? [{ ...section, at, level }] : [];
}

/** `Outcome:` deep in a list is a part of that entry. */
export function isInnerLabel(line: PastedLine): boolean {
  return line.kind === 'label' && line.depth !== null && line.depth > 0;
}

export function isTime(text: string): boolean {
  return /^\W{0,2}(?:(?:19|20)\d\d-\d\d-\d\d[ T]?)?(?:\d{1,2}[:.h]\d{2}|T[+-]\d)/.test(text);
}

const RESPONSE =
  /(?<!\p{L})(?:declar(?:es?|ed|ing) (?:an? |the )?(?:incident|outage|sev)|(?:incident|outage) (?:is |was )?(?:declared|opened|called)|open(?:s|ed|ing)? (?:an? |the )?incident|t(?:akes?|ook|aking) (?:incident )?command|incident command(?:er)?|IC(?!\p{L})|roll(?:s|ed|ing)? (?:it |them |the [\p{L}-]+ )?back|rollback|mitigat(?:es?|ed|ing)|Vorfall (?:eröffnet|ausgerufen)|incident (?:est )?(?:déclaré|ouvert)|incidente (?:declarado|abierto))(?!\p{L})/iu;

/** Somebody responds to what happens, whoever it is. */
export function isResponse(text: string): boolean {
  return RESPONSE.test(text);
}

export function textOf(line: PastedLine | undefined): string | null {
  switch (line?.kind) {
    case undefined:
    case 'blank':
      return null;
    case 'label':
      return line.name;
    case 'dated':
      return [line.date, line.text].filter(Boolean).join(' ');
    case 'heading':
    case 'bullet':
    case 'text':
      return line.text;
  }
}

/** `key` is its name as it stands there. */
export type SheetFact = { readonly key: string; readonly text: string };

/** `Severity: 2`, `Date · 2024-03-12`. */
const SHEET =
  /^(?<key>date|date of incident|day|when|datum|fecha|severity|sev|priority|duration|dauer|start(?:ed)?|end(?:ed)?|detected|resolved|services?(?: affected)?|affected services?|status|authors?|owner|scribe|labels?|tags|created|subject|from|to|cc|participants|reviewers?|my role|role|commander|incident commander|incident id|id|ticket|link|reported by|written by|on call|rolle)\s*[:·=]\s*(?<text>\S.*)$/iu;
const LONGEST_FACT = 300;

export function sheetFactIn(text: string): SheetFact | null {
  const groups = text.length > LONGEST_FACT ? undefined : SHEET.exec(text)?.groups;
  return groups ? { key: groups.key ?? '', text: groups.text ?? '' } : null;
}

const IS_DATE = /^(?:date|date of incident|datum|fecha)$/i;

/** `Date: 3 May 2023` tells nothing else. */
export function isDateFact(text: string): boolean {
  return IS_DATE.test(sheetFactIn(text)?.key ?? '') && datesIn(text) !== null;
}

/** Who wrote the page and when says nothing of the incident. */
export function isByline(text: string): boolean {
  return /^(?:created|written|prepared|last modified|updated|reviewed|published|erstellt|verfasst) (?:by|on|von|am)\b/i.test(text);
}
