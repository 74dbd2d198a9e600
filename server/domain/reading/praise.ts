/** Whether something may be praised: said outright, of what was so, and not in a sentence that raised a weakness. */
import * as cues from './cues/hedge.ts';
import { type Draft, type Hit, sentenceOf, textAt } from './draft.ts';
import { lexicon } from './lexicon.ts';
import type { Finding, Mark } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import { statementAt } from './statement.ts';

const HEDGED = lexicon([...cues.HEDGED, ...cues.SARCASTIC]);
const TAKEN_BACK = /^[\s]*(?:nothing|no one|nobody|not|none)\b/;

/** Of the candidate's side, done or (outside of a story) proposed, and taken back by nothing in its sentence. */
export function isClean(hit: Hit, draft: Draft): boolean {
  const statement = statementAt(hit);
  if (textAt(sentenceOf(hit)).match(HEDGED) || TAKEN_BACK.test(hit.passage.text.slice(hit.to, hit.to + 12))) return false;
  if (!statement) return true;
  if (statement.isDenied || statement.subject.kind === 'nobody') return false;
  switch (statement.modality) {
    case 'told':
      return true;
    case 'wished':
    case 'conditional':
      return draft.scaffold.id !== 'star' || hit.passage.part === 'reflection';
    case 'meant':
    case 'reported':
    case 'asked':
      return false;
  }
}

const REFUTED = lexicon(cues.REFUTED);

/** What was planned, believed or written down, where the same sentence or the next says that it was not there. */
export function isRefuted(hit: Hit): boolean {
  const { passage, from, to } = sentenceOf(hit);
  const next = passage.sentences.find((span) => span.from >= to);
  return passage.text.slice(from, next?.to ?? to).match(REFUTED) !== null;
}

/** Of the others the marks show where something was said, not what is wrong with it. */
const AT_FAULT: readonly RuleId[] = ['blame', 'lone-hero', 'tool-list', 'vague-words'];

/** Good findings that do not rest on a sentence in which a weak one was found. */
export function beyondWeakness(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const weak = findings.filter(({ rule }) => AT_FAULT.includes(rule)).flatMap(({ marks }) => marks);
  return findings.filter(
    ({ level, marks }) => level === 'weak' || !marks.slice(0, 2).some((mark) => weak.some((other) => isBeside(mark, other, draft))),
  );
}

function isBeside(mark: Mark, other: Mark, draft: Draft): boolean {
  const passage = draft.passages.find(({ part }) => part === mark.part);
  if (!passage || mark.part !== other.part) return false;
  const sentence = sentenceOf({ passage, ...mark });
  return other.from < sentence.to && sentence.from < other.to;
}
