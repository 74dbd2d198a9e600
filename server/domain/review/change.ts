/** What a form of the review changes: marks are made, changed and dropped; whatever else it asks for, its fields are kept. */
import type { Fields } from '../interview/exercise.ts';
import { fail, ok, type Result } from '../result.ts';
import { HAZARD_SEVERITIES, REVIEW_VERDICTS, type Review } from './review.ts';
import { NOTHING_TYPED, type ReviewMark, type ReviewWork, type TypedMark } from './work.ts';

/** A reviewer with more to say sends it back. */
export const MOST_REVIEW_MARKS = 40;
export const LONGEST_MARK = 2000;
/** What the form may hold before it is a mark, in characters: it is kept while one cuts it down. */
const LONGEST_TYPED = 20_000;
/** Of a field for a line. */
const LONGEST_NUMBER = 12;

type Changed = Result<ReviewWork, string>;

/** `elapsed`: seconds of the item. The failure is a sentence for the page. */
export function changeReview(content: Review, work: ReviewWork, form: Fields, elapsed: number): Changed {
  const { verb, id } = verbOf(form.do ?? '');
  const kept = withFields(work, form);
  if (kept.typed.text.length > LONGEST_TYPED)
    return fail(`What you would say is over ${count(LONGEST_TYPED)} characters, too long to keep. Shorten it; nothing else was lost.`);
  switch (verb) {
    case 'mark':
      return marked(content, kept, elapsed);
    case 'let-go':
      return ok({ ...kept, typed: NOTHING_TYPED });
    case 'line':
      return atLine(content, kept, id);
    case 'change':
      return loaded(kept, id);
    case 'drop':
      return ok(without(kept, id));
    case null:
      return ok(kept);
  }
}

/** `change-3` as its verb and its number; 0 for those that have none. Null for what is the sitting's. */
function verbOf(asked: string): { readonly verb: 'mark' | 'let-go' | 'line' | 'change' | 'drop' | null; readonly id: number } {
  if (asked === 'mark' || asked === 'let-go') return { verb: asked, id: 0 };
  const [, word, id] = /^(line|change|drop)-(\d{1,6})$/.exec(asked) ?? [];
  const verb = (['line', 'change', 'drop'] as const).find((one) => one === word) ?? null;
  return { verb, id: Number(id) };
}

/** A field that the form does not have stays as it is. */
function withFields(work: ReviewWork, form: Fields): ReviewWork {
  const { typed } = work;
  const severity = HAZARD_SEVERITIES.find((one) => one === form.severity) ?? typed.severity;
  const verdict = REVIEW_VERDICTS.find((one) => one === form.verdict) ?? work.verdict;
  return {
    ...work,
    verdict,
    typed: {
      ...typed,
      from: lineField(form.from, typed.from),
      to: lineField(form.to, typed.to),
      severity,
      text: textField(form.text, typed.text),
    },
  };
}

function lineField(sent: string | undefined, kept: string): string {
  return sent === undefined ? kept : sent.trim().slice(0, LONGEST_NUMBER);
}

/** Browsers send line ends as CRLF. */
function textField(sent: string | undefined, kept: string): string {
  return sent === undefined ? kept : sent.replace(/\r\n?/g, '\n');
}

function marked(content: Review, work: ReviewWork, elapsed: number): Changed {
  const read = readMark(content, work.typed);
  if (!read.ok) return read;
  const earlier = work.marks.find(({ id }) => id === work.typed.changes);
  const last = work.marks.at(-1);
  if (earlier) return ok(replaced(work, { ...earlier, ...read.value }));
  // The button pressed twice.
  if (last && isSame(last, read.value)) return ok({ ...work, typed: NOTHING_TYPED });
  if (work.marks.length >= MOST_REVIEW_MARKS)
    return fail(
      `There are ${MOST_REVIEW_MARKS} marks already, which is as many as a review holds. Drop one first; what you typed is still here.`,
    );
  const mark = { id: work.next, ...read.value, at: Math.max(0, Math.floor(elapsed)) };
  return ok({ ...work, marks: [...work.marks, mark], next: work.next + 1, typed: NOTHING_TYPED });
}

type MarkWords = Pick<ReviewMark, 'from' | 'to' | 'severity' | 'text'>;

/** An empty second line is the first. */
function readMark({ lines }: Review, typed: TypedMark): Result<MarkWords, string> {
  if (typed.from === '' && typed.to === '') return fail('Which line is it? Take its number on the left, or type it.');
  const from = lineNumber(typed.from === '' ? typed.to : typed.from);
  const to = lineNumber(typed.to === '' ? typed.from : typed.to);
  if (from === null || to === null || from < 1 || to < 1 || from > lines.length || to > lines.length)
    return fail(`The lines go from 1 to ${lines.length}; “${typed.from}” to “${typed.to}” is not among them.`);
  if (from > to) return fail(`Line ${from} comes after line ${to}. Put the smaller number first.`);
  if (typed.severity === null) return fail('How bad is it? Say whether it stops, is to be asked about, or is a remark.');
  const text = typed.text.trim();
  if (text.length > LONGEST_MARK)
    return fail(
      `What you would say has ${count(text.length)} characters; a mark holds ${count(LONGEST_MARK)}. It is still here to be shortened.`,
    );
  return { ok: true, value: { from, to, severity: typed.severity, text } };
}

function lineNumber(typed: string): number | null {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null;
}

function isSame(a: MarkWords, b: MarkWords): boolean {
  return a.from === b.from && a.to === b.to && a.severity === b.severity && a.text === b.text;
}

function replaced(work: ReviewWork, mark: ReviewMark): ReviewWork {
  return { ...work, marks: work.marks.map((one) => (one.id === mark.id ? mark : one)), typed: NOTHING_TYPED };
}

function atLine({ lines }: Review, work: ReviewWork, line: number): Changed {
  if (line < 1 || line > lines.length) return fail(`There is no line ${line}: the artefact has ${lines.length}.`);
  return ok({ ...work, typed: { ...work.typed, from: String(line), to: String(line) } });
}

/** Words that are no mark yet would be written over. */
function loaded(work: ReviewWork, id: number): Changed {
  const mark = work.marks.find((one) => one.id === id);
  if (!mark) return fail('That mark was dropped before. The others are as they were.');
  const earlier = work.marks.find((one) => one.id === work.typed.changes);
  const typed = work.typed.text.trim();
  if (typed !== '' && typed !== earlier?.text && work.typed.changes !== id)
    return fail('What you are writing is not marked yet. Mark it or let it go, then change the other one.');
  const { from, to, severity, text } = mark;
  return ok({ ...work, typed: { from: String(from), to: String(to), severity, text, changes: id } });
}

/** Dropped twice it is gone once; what is typed stays, as a mark of its own. */
function without(work: ReviewWork, id: number): ReviewWork {
  const changes = work.typed.changes === id ? null : work.typed.changes;
  return { ...work, marks: work.marks.filter((mark) => mark.id !== id), typed: { ...work.typed, changes } };
}

function count(n: number): string {
  return n.toLocaleString('en');
}
