/** The least that a kind of exercise can be: lines to mark. */
import type { Exercise, ExerciseHead } from '../../../server/domain/interview/exercise.ts';
import { fail, ok } from '../../../server/domain/result.ts';
import { hosted } from '../../../server/interviews/exercises.tsx';

type Plan = ExerciseHead & { readonly lines: readonly string[] };
type Marks = { readonly lines: readonly number[]; readonly note: string; readonly at: number };

const marking: Exercise<Plan, Marks, number> = {
  kind: 'review',
  parse: (file, source) => ({
    content:
      source === 'broken' ? null : { id: file, title: 'A plan', short: 'A plan', minutes: 9, screens: [], lines: source.split('\n') },
    problems: [],
  }),
  begin: () => ({ lines: [], note: '', at: 0 }),
  stored: (json) => (typeof json === 'object' && json !== null && 'lines' in json ? (json as Marks) : null),
  change(content, work, form, elapsed) {
    if (form.line !== undefined && !content.lines[Number(form.line)]) return fail('There is no such line.');
    const lines = form.do === 'mark' ? [...work.lines, Number(form.line)] : work.lines;
    return ok({ lines, note: form.note ?? work.note, at: form.do === 'mark' ? Math.round(elapsed) : work.at });
  },
  read: (_, { lines }) => lines.length,
  isEmpty: (found) => found === 0,
  shown: (_, found) => [{ subject: { kind: 'screen', id: 'security' }, level: found > 1 ? 3 : 2, says: `${found} found`, quote: null }],
  flags: () => [],
  summary: (_, found) => `${found} found`,
};

export const review = hosted({
  exercise: marking,
  Workspace: ({ content, work }) => (
    <div>
      <p>{content.lines.join(' / ')}</p>
      <textarea name="note">{work.note}</textarea>
    </div>
  ),
  Result: ({ reading }) => <p>You found {reading}.</p>,
});
