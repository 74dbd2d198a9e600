/** The text of a file as it is typed: kept, and checked without being kept. */
import { Hono } from 'hono';
import { TextConflictPart } from '../../views/author/editing-section.tsx';
import { problemCount } from '../../views/author/problem-words.ts';
import { links, type WrittenKind } from '../../views/links.ts';
import { UnsavedTextPage } from '../../views/unsaved-text-page.tsx';
import { clockOf } from '../calendar/day-words.ts';
import { asTyped, untypable } from '../domain/authoring/typed-text.ts';
import { isCompletedKind } from '../domain/completion/completion.ts';
import { completionsAt } from '../domain/completion/completions.ts';
import type { Problem } from '../domain/problem.ts';
import { type Form, integer, readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { conflictWith, type TypedText } from './edited-text.ts';
import type { NotKept, TextKeeper } from './keep-text.ts';
import { refusalOf } from './not-kept.ts';
import { problemsInText } from './problems-in-text.ts';

/** One kind of file, as its text is edited. */
export type TextDesk = {
  readonly kind: WrittenKind;
  readonly keeper: TextKeeper;
  readonly now: () => number;
  /** Null where no file has this id. */
  find(id: string): Promise<{ readonly file: string; readonly text: string | null; readonly problems: readonly Problem[] } | null>;
  /** Of a text that need not be that of the file. */
  check(file: string, text: string): readonly Problem[];
  /** The page with the editor, at the place in the address; null where the file is gone. */
  page(c: AppContext, id: string, typed: TypedText): Promise<Response | null>;
  /** Its address, at that place. */
  pageHref(c: AppContext, id: string): string;
};

/** Half as much again as the longest incident that is shipped. What is hostile of that length keeps others waiting for less than half a second. */
const MOST_WHILE_TYPED = 128 * 1024;

export function textRoutes(desk: TextDesk) {
  return new Hono<AppEnv>()
    .post('/:id/text', async (c) => {
      const form = await readForm(c);
      const id = c.req.param('id');
      const { text: typed = '', based = '', settles } = form;
      const kept = await desk.keeper.keep({ id, typed, based: form.keep === 'mine' && settles ? settles : based });
      if (!kept.ok) return refused(desk, c, id, form, kept.error);
      // Read at once, so that pages that follow the file hear of it where the folder is not watched, too.
      await desk.find(id);
      if (!wantsJson(c)) return c.redirect(`${desk.pageHref(c, id)}&saved`, 303);
      return c.json({ line: `Saved at ${clockOf(desk.now())}.`, hash: kept.value });
    })

    .post('/:id/problems', async (c) => {
      const { text = '' } = await readForm(c);
      const found = await desk.find(c.req.param('id'));
      if (!found) return c.json({ problems: [] }, 404);
      const typed = asTyped(text);
      // What looking at every play has found is said as long as the text is the one that was looked at.
      const isSame = found.text !== null && asTyped(found.text) === typed;
      if (!isSame && typed.length > MOST_WHILE_TYPED)
        return c.json({ problems: [], line: 'A text of more than 128 KiB is checked once it is saved.' });
      const problems = isSame ? found.problems : desk.check(found.file, typed);
      return c.json({ problems: problemsInText(problems, typed), line: `${problemCount(problems)} in what is typed.` });
    })

    .post('/:id/completions', async (c) => {
      const { text = '', at } = await readForm(c);
      const place = integer(at, 0, text.length);
      const isSmall = untypable(text) === null;
      const { kind } = desk;
      return c.json(place !== null && isSmall && isCompletedKind(kind) ? completionsAt(kind, text, place) : null);
    });
}

function wantsJson(c: AppContext): boolean {
  return c.req.header('accept') === 'application/json';
}

async function refused(desk: TextDesk, c: AppContext, id: string, form: Form, error: NotKept): Promise<Response> {
  const { status, line } = refusalOf(error);
  const typed = asTyped(form.text ?? '');
  const conflict = error.kind === 'changed' ? conflictWith(error, typed, desk.pageHref(c, id)) : null;
  c.status(status);
  if (wantsJson(c)) return c.json({ line, conflict: conflict && String(<TextConflictPart conflict={conflict} />) });
  const page = await desk.page(c, id, { text: typed, based: form.based ?? '', said: line, conflict });
  return page ?? gone(desk, c, typed, line);
}

function gone({ kind }: TextDesk, c: AppContext, typed: string, line: string) {
  return c.html(
    <UnsavedTextPage
      frame={c.get('frame')}
      title="There is no such file"
      happened={line}
      parts={[{ id: 'text', name: 'The text', text: typed }]}
      section={kind === 'scenarios' ? 'incidents' : kind === 'questions' ? 'questions' : 'interviews'}
      next={{ href: links.author, label: 'Everything that is written here' }}
    />,
  );
}
