/** A file brought in: looked at first, where the candidate wants that, and told what it did. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { links } from '../../../views/links.ts';
import { ImportLookPage } from '../../../views/settings/import-look-page.tsx';
import type { YieldedLine } from '../../../views/settings/import-report.tsx';
import { ImportedPage } from '../../../views/settings/imported-page.tsx';
import type { QuestionBank } from '../../content/question-bank.ts';
import type { YieldedText } from '../../domain/export/merged.ts';
import { tallyFields, tallyOf } from '../../domain/export/tally.ts';
import { readForm } from '../../http/form.ts';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { NOT_HELD, whyNot } from '../import-answer.ts';
import { showSettings } from '../settings-answer.tsx';
import type { HeldImports } from './held-imports.ts';
import { type ImportDeps, importFile, lookAtFile } from './import-file.ts';

export type ImportRouteDeps = ImportDeps & {
  readonly held: HeldImports;
  readonly bank: QuestionBank;
  readonly now: () => number;
  readonly newId: () => string;
};

export function importRoutes(deps: ImportRouteDeps) {
  const { now } = deps;
  return new Hono<AppEnv>()
    .post('/', async (c) => {
      const { file, isLook } = await uploadIn(c);
      const id = deps.newId();
      if (!isLook) return bringIn(c, deps, id, file);
      const looked = await lookAtFile(deps, c.get('candidate'), file);
      if (looked.kind === 'refused') return showSettings(c, now(), { refusal: whyNot(looked) }, 422);
      deps.held.hold(c.get('candidate'), id, { kind: 'file', file });
      return c.redirect(links.heldImport(id), 303);
    })

    .get('/', (c) => {
      const tally = tallyOf((name) => c.req.query(name));
      if (!tally) return c.redirect(links.settings);
      const done = deps.held.find(c.get('candidate'), c.req.query('of') ?? '');
      const texts = done?.kind === 'done' ? textLines(deps, done.texts) : [];
      return c.html(<ImportedPage frame={c.get('frame')} tally={tally} texts={texts} />);
    })

    .get('/:held', async (c) => {
      const id = c.req.param('held');
      const held = deps.held.find(c.get('candidate'), id);
      if (!held) return showSettings(c, now(), { refusal: NOT_HELD }, 404);
      // Back from what it did leads there again.
      if (held.kind === 'done') return c.redirect(doneAt(id, held.tally));
      const looked = await lookAtFile(deps, c.get('candidate'), held.file);
      if (looked.kind === 'refused') return showSettings(c, now(), { refusal: whyNot(looked) }, 422);
      return c.html(<ImportLookPage frame={c.get('frame')} id={id} tally={looked.tally} texts={textLines(deps, looked.texts)} />);
    })

    .post('/:held', async (c) => {
      await readForm(c);
      const id = c.req.param('held');
      const held = deps.held.find(c.get('candidate'), id);
      if (!held) return showSettings(c, now(), { refusal: NOT_HELD }, 404);
      return held.kind === 'done' ? c.redirect(doneAt(id, held.tally), 303) : bringIn(c, deps, id, held.file);
    });
}

/** `id`: under which what it did is told, and told again to who sends the form twice. */
async function bringIn(c: AppContext, deps: ImportRouteDeps, id: string, file: Blob) {
  const imported = await importFile(deps, c.get('candidate'), file);
  if (imported.kind !== 'imported') return showSettings(c, deps.now(), { refusal: whyNot(imported) }, imported.kind === 'busy' ? 409 : 422);
  const { tally, texts } = imported;
  deps.held.hold(c.get('candidate'), id, { kind: 'done', tally, texts });
  return c.redirect(doneAt(id, tally), 303);
}

function doneAt(id: string, tally: Parameters<typeof tallyFields>[0]): string {
  return links.with(links.import, { ...tallyFields(tally), of: id });
}

/** Texts by what the pages call them, and where their history is. */
function textLines({ bank }: ImportRouteDeps, texts: readonly YieldedText[]): readonly YieldedLine[] {
  return texts.map(({ list, id, name, yields }) =>
    list === 'stories'
      ? { yields, name, href: links.storyVersions(id) }
      : { yields, name: bank.question(name)?.short ?? name, href: links.versions(id) },
  );
}

/** An empty file where none was sent. */
async function uploadIn(c: AppContext): Promise<{ readonly file: Blob; readonly isLook: boolean }> {
  if (!/^multipart\/form-data\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new HTTPException(415);
  const { file, do: wanted } = await c.req.parseBody().catch(() => {
    throw new HTTPException(400);
  });
  return { file: file instanceof Blob ? file : new Blob([]), isLook: wanted === 'look' };
}
