/** What serves a question: deeds with what they are done to, objects and results, each in several wordings, as an author writes them down. */
import { strangeLetter } from '../authoring/strange-letters.ts';
import type { Problem } from '../problem.ts';
import type { QuestionReporter } from './codes.ts';
import type { Part } from './outline.ts';
import { pointsOf } from './points.ts';
import type { Clue, ServedBy } from './question.ts';

/** Alone these tell of nothing: the object has to carry the clue. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  `led lead leading ran run rolled roll made make making used use using promoted promote took take gave give got get did do had have went go
  put set kept keep worked work helped help started began changed change handled managed owned drove was were`.split(/\s+/),
);

const CLUE = /^(deed|object|result): (.+)$/;
const WORDING = /^=?(?=.*\p{L})[\p{L}\p{N}'’ ~-]+$/u;
const LONGEST_WORDING = 60;
/** More would be looked for in every story, and is no help to who reads the file. */
const MOST_CLUES = 30;
/** With fewer, one way of telling it is known and no other. */
const FEWEST_DEEDS = 3;

export function readServedBy(part: Part | undefined, reporter: QuestionReporter): ServedBy {
  const items = pointsOf(part, reporter, MOST_CLUES);
  const read = items.flatMap(({ text, line }) => clueOf(text, line, reporter) ?? []);
  const of = (kind: string) => read.filter((one) => one.kind === kind).map(({ clue }) => clue);
  const served = { deeds: of('deed'), objects: of('object'), results: of('result') };
  const isThin = served.deeds.length < FEWEST_DEEDS || served.objects.length === 0 || served.results.length === 0;
  // What is out of form was reported as that.
  if (part && read.length === items.length && read.length > 0 && isThin)
    reporter.report(
      'few-clues',
      part.heading.line,
      `expected at least ${FEWEST_DEEDS} deeds, an object and a result, saw ${countOf(served)}`,
    );
  return served;
}

function clueOf(text: string, line: Problem['line'], reporter: QuestionReporter): { readonly kind: string; readonly clue: Clue } | null {
  const [, kind = '', words = ''] = CLUE.exec(text) ?? [];
  const clue = words.split(/\s\+\s/).map((group) => group.split(/\s\/\s/).map((wording) => wording.trim().toLowerCase()));
  if (kind === '' || !clue.flat().every((wording) => WORDING.test(wording) && wording.length <= LONGEST_WORDING)) {
    const message = `expected “deed: cut / halved + pages / alarms”, “object: …” or “result: …”, saw “${text.slice(0, 80)}”`;
    reporter.report('bad-clue', line, message, colonHint(text) ?? strangeLetter(text) ?? HINT_SIGNS);
    return null;
  }
  if (kind === 'deed' && clue.length === 1)
    reporter.report('lone-deed', line, 'expected what the deed is done to after a +, saw none', 'Write deed: halved + pages.');
  const idle = clue.length === 1 ? clue[0]?.find((wording) => IDLE_WORDS.has(wording.replace('=', ''))) : undefined;
  if (kind !== 'deed' && idle !== undefined)
    reporter.report('idle-word', line, `expected a word that tells of something, saw “${idle}”`, 'Say with a + what it is done to.');
  return { kind, clue };
}

const HINT_SIGNS = '/ stands between wordings, + between those that stand in one sentence.';

function colonHint(text: string): string | undefined {
  const kind = /^(deed|object|result)(?: |:[^ ])/.exec(text)?.[1];
  return kind && `Put a colon and a space after “${kind}”.`;
}

function countOf({ deeds, objects, results }: ServedBy): string {
  return `${deeds.length}, ${objects.length} and ${results.length}`;
}
