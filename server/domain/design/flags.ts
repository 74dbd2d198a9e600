/** What of a design puts an interviewer off, with the sentence that raised it. */
import type { RaisedFlag } from '../interview/exercise.ts';
import { passagesBut, writtenAt } from '../reading/draft.ts';
import { hasAnsweredFailure, holds } from './criteria.ts';
import { type DesignReading, sentenceMarked } from './read.ts';

export function flagsOf(reading: DesignReading): readonly RaisedFlag[] {
  return [...blastBlind(reading), ...toolLists(reading)];
}

/** Only a text that proposes something can be blind to its failure. */
function blastBlind(reading: DesignReading): readonly RaisedFlag[] {
  const proposed = firstSentence(reading);
  if (reading.text.kind !== 'read' || proposed === null) return [];
  if (hasAnsweredFailure(reading) || !holds('no-failure-mode')(reading) || !holds('no-rollback')(reading)) return [];
  return [{ flag: 'blast-blind', quote: proposed, says: 'It is proposed, and nothing is said of how it fails or how it is undone.' }];
}

function firstSentence({ draft }: DesignReading): string | null {
  const passage = passagesBut(draft, 'clarify', 'constrain').find(({ sentences, words }) => words > 0 && sentences.length > 0);
  const [span] = passage?.sentences ?? [];
  return passage && span ? writtenAt({ passage, ...span }) : null;
}

function toolLists(reading: DesignReading): readonly RaisedFlag[] {
  return reading.findings
    .filter(({ rule }) => rule === 'tool-list')
    .flatMap((finding) => {
      const quote = sentenceMarked(finding, reading);
      return quote === null ? [] : [{ flag: 'tool-list' as const, quote, says: finding.seen }];
    });
}
