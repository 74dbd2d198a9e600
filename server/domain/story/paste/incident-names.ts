/** The names of the sections of an incident report, and in which part of a story each of them is told. */
import type { StarPart } from './star-labels.ts';

/** `timeline` is told in two parts: until somebody acts, and from then on. `aside` tells nothing of it. */
export type IncidentSection = {
  readonly name: string;
  readonly part: StarPart | 'timeline' | 'aside';
  /** Stands in reports of incidents and hardly anywhere else. */
  readonly isTelling: boolean;
  /** What follows the name in its line. */
  readonly text: string;
};

const SECTIONS: readonly (readonly [string, IncidentSection['part'], boolean, string])[] = [
  [
    'summary',
    'situation',
    false,
    'summary|executive summary|tl;?dr|overview|abstract|what happened|description|zusammenfassung|résumé|resumen|background|context|what broke|in short',
  ],
  [
    'impact',
    'situation',
    false,
    'impact|customer impact|user impact|business impact|impact (?:on|to) (?:customers|users)|who was affected|blast radius|auswirkung(?:en)?|impacto',
  ],
  ['trigger', 'situation', true, 'trigger|leadup|lead[- ]up|fault|symptoms?'],
  [
    'cause',
    'situation',
    true,
    '(?:the )?(?:root|probable|proximate) causes?(?: analysis)?|causes?|contributing (?:factors?|causes?|conditions?)|why it happened|what went on underneath|ursache|cause racine|causa raíz|causa|five whys|5 whys',
  ],
  [
    'detection',
    'situation',
    true,
    'detection|how (?:we|it was) (?:noticed|detected|found)(?: it)?|how we found out|erkennung|détection|detección',
  ],
  [
    'timeline',
    'timeline',
    true,
    'timeline|time line|chronology|sequence of events|events|zeitachse|zeitverlauf|zeitleiste|zeitlinie|(?:zeitlicher |chronologischer )?(?:verlauf|ablauf)|chronologie|cronología|log of events|incident log',
  ],
  [
    'response',
    'action',
    true,
    '(?:incident )?response|resolution|mitigation|remediation|fix|the fix|recovery|resolution and recovery|what we did|what i did|actions? taken|immediate actions?|repair|how it was fixed|containment|behebung|sofortma(?:ß|ss)nahmen|résolution|resolución',
  ],
  ['result', 'result', false, 'result|outcome|results|ergebnis'],
  [
    'appendix',
    'aside',
    false,
    'supporting information|references|links|appendix|attachments|related (?:pages|links|documents|incidents)|glossary|no labels|comments',
  ],
  [
    'well',
    'reflection',
    true,
    "what went (?:well|right|wrong|badly|poorly)|what (?:did not|didn[’']t) go (?:so )?well|where we (?:got|were) lucky|went well|went (?:badly|wrong|poorly)|was gut lief|was schlecht lief|what could have gone better|what surprised us",
  ],
  [
    'lessons',
    'reflection',
    false,
    'lessons?(?: learn(?:ed|t))?|what (?:i|we) would do differently|learnings?|what we learn(?:ed|t)|takeaways?|reflection|lehren|leçons|lecciones',
  ],
  [
    'follow-ups',
    'reflection',
    true,
    '(?:corrective |follow[- ]?up |preventive |open |remaining )?action(?:s| items?| points?)(?: and owners)?|follow[- ]?ups?(?: work| items)?|next steps|corrective (?:and preventive )?(?:actions?|measures?)|prevention|preventive measures?|what we will change|what changed(?: since| afterwards)?|(?:folge|vorbeugende |weitere )ma(?:ß|ss)nahmen|nächste schritte|acciones(?: correctivas)?|suivi|actions (?:correctives|préventives|de suivi)|prochaines étapes|seguimiento|próximos pasos|todo',
  ],
  // Among the parts of STAR it is what was done.
  ['measures', 'reflection', false, 'ma(?:ß|ss)nahmen'],
];
const NAMED = SECTIONS.map(([name, part, isTelling, names]) => ({
  name,
  part,
  isTelling,
  pattern: new RegExp(
    `^(?:\\d{1,2}[.)] )?(?:${names})(?:\\s?\\([^()]{1,40}\\)|\\s?[/&]\\s?\\p{L}{2,12}| and \\p{L}{2,12})?(?:$|\\s?[:]\\s*|\\s[–—-]\\s)(?<text>.*)$`,
    'iu',
  ),
}));
const LONGEST_NAME = 120;

/** Null where the line does not begin with such a name. */
export function incidentSectionIn(line: string): IncidentSection | null {
  for (const { name, part, isTelling, pattern } of NAMED) {
    const text = pattern.exec(line.slice(0, LONGEST_NAME))?.groups?.text;
    if (text !== undefined) return { name, part, isTelling, text: text + line.slice(LONGEST_NAME) };
  }
  return null;
}
