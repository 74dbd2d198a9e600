/** A passage in which a line that begins anew is a sentence of its own: a timeline has no full stops. */
import { type Passage, passageOf } from '../reading/draft.ts';
import type { TextSpan } from '../reading/sentence.ts';

export function passageByLine(part: string, name: string, written: string): Passage {
  const passage = passageOf(part, name, written);
  return { ...passage, sentences: passage.sentences.flatMap((span) => linesOf(written, span)) };
}

/** A line that goes on in small letters was only wrapped. */
const NEW_LINE = /\n(?=[ \t]*["“'(]?[\p{Lu}\p{N}|])/gu;

function linesOf(written: string, { from, to }: TextSpan): readonly TextSpan[] {
  const breaks = Array.from(written.slice(from, to).matchAll(NEW_LINE), ({ index }) => from + index + 1);
  const starts = [from, ...breaks];
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}
