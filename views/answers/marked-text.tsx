/** A text of a draft with what is weak in it underlined, and each place with a name that a link can lead to. */
import { type MarkedSpan, segmentsOf, spanAt, spansOf } from '../../server/domain/answer/marked.ts';
import type { DraftParts, Mark, Reading } from '../../server/domain/reading/reading.ts';

/** Only what is weak is underlined; what is good is said beside. */
export function marksOf({ findings }: Reading): readonly Mark[] {
  return findings.filter(({ level }) => level === 'weak').flatMap(({ marks }) => marks);
}

export function fieldId(part: string): string {
  return `part-${part}`;
}

/** Where a mark is underlined; the field itself where it is not. */
export function placeId({ part, from }: Mark, reading: Reading, texts: DraftParts): string {
  const span = spanAt(spansOf(part, texts[part] ?? '', marksOf(reading)), from);
  return span === null ? fieldId(part) : markId(part, span[0]);
}

function markId(part: string, from: number): string {
  return `mark-${part}-${from}`;
}

type MarkedTextProps = {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  /** For the names of its places; nothing where no link leads to them. */
  readonly part?: string;
};

/** The space at its end gives an empty last line its height. */
export function MarkedText({ text, spans, part }: MarkedTextProps) {
  const named = (from: number) => (part === undefined ? {} : { id: markId(part, from) });
  return (
    <>{segmentsOf(text, spans).map(({ text: piece, isMarked, from }) => (isMarked ? <mark {...named(from)}>{piece}</mark> : piece))} </>
  );
}
