/** A file brought in: looked at first, where the candidate wants that, and told what it did. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { links } from '../../../views/links.ts';
import { ImportLookPage } from '../../../views/settings/import-look-page.tsx';
import type { YieldedLine } from '../../../views/settings/import-report.tsx';
import { ImportWorkPage } from '../../../views/settings/import-work-page.tsx';
import { ImportedPage } from '../../../views/settings/imported-page.tsx';
import type { QuestionBank } from '../../content/question-bank.ts';
import type { YieldedText } from '../../domain/export/merged.ts';
import { tallyFields, tallyOf } from '../../domain/export/tally.ts';
import { readForm } from '../../http/form.ts';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { ANOTHER_IS_READ, NOT_HELD, whyNot } from '../import-answer.ts';
import { showSettings } from '../settings-answer.tsx';
import type { HeldImports } from './held-imports.ts';
import { type ImportDeps, importFile, lookAtFile } from './import-file.ts';
import type { ImportEnd, ImportName, ImportWork } from './import-work.ts';
import type { ImportWatch } from './upload.ts';

export type ImportRouteDeps = ImportDeps & {
  readonly held: HeldImports;
  readonly work: ImportWork;
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
      return begun(c, deps, id, file, isLook ? 'look' : 'bring');
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
      const followed = await follow(c, deps, id);
      if (followed) return followed;
      const held = deps.held.find(c.get('candidate'), id);
      if (!held) return showSettings(c, now(), { refusal: NOT_HELD }, 404);
      // Back from what it did leads there again.
      if (held.kind === 'done') return c.redirect(doneAt(id, held.tally));
      return begun(c, deps, id, held.file, 'look');
    })

    .post('/:held', async (c) => {
      await readForm(c);
      const id = c.req.param('held');
      if (deps.work.progress({ candidate: c.get('candidate'), id })) return c.redirect(links.heldImport(id), 303);
      const held = deps.held.find(c.get('candidate'), id);
      if (!held) return showSettings(c, now(), { refusal: NOT_HELD }, 404);
      return held.kind === 'done' ? c.redirect(doneAt(id, held.tally), 303) : begun(c, deps, id, held.file, 'bring');
    });
}

/** `id`: under which it is followed, and told again to who sends the form twice. */
async function begun(c: AppContext, deps: ImportRouteDeps, id: string, file: Blob, does: 'look' | 'bring') {
  const name = { candidate: c.get('candidate'), id };
  const isBegun = deps.work.begin(name, file, (watch) =>
    does === 'look' ? look(deps, name, file, watch) : bringIn(deps, name, file, watch),
  );
  const followed = isBegun ? id : await deps.work.sameUnderWay(name.candidate, file);
  if (followed === null) return showSettings(c, deps.now(), { refusal: ANOTHER_IS_READ }, 409);
  return (await follow(c, deps, followed)) ?? c.redirect(links.heldImport(followed), 303);
}

async function look(deps: ImportRouteDeps, { candidate, id }: ImportName, file: Blob, watch: ImportWatch): Promise<ImportEnd> {
  const looked = await lookAtFile(deps, candidate, file, watch);
  // The hour of one that is held goes on.
  if (looked.kind === 'looked' && !deps.held.find(candidate, id)) deps.held.hold(candidate, id, { kind: 'file', file });
  return looked;
}

async function bringIn(deps: ImportRouteDeps, { candidate, id }: ImportName, file: Blob, watch: ImportWatch): Promise<ImportEnd> {
  const imported = await importFile(deps, candidate, file, watch);
  if (imported.kind === 'imported') deps.held.hold(candidate, id, { ...imported, kind: 'done' });
  return imported;
}

/** What became of it, or how far it is; null where nothing is under way by this name. */
async function follow(c: AppContext, deps: ImportRouteDeps, id: string) {
  const name = { candidate: c.get('candidate'), id };
  const end = await deps.work.end(name);
  if (end) return ended(c, deps, id, end);
  const progress = deps.work.progress(name);
  if (!progress) return null;
  // A form leads to its page; the page looks again.
  if (c.req.method === 'POST') return c.redirect(links.heldImport(id), 303);
  c.header('Refresh', LOOKS_AGAIN);
  return c.html(<ImportWorkPage frame={c.get('frame')} id={id} {...progress} />);
}

/** Seconds. */
const LOOKS_AGAIN = '3';

function ended(c: AppContext, deps: ImportRouteDeps, id: string, end: ImportEnd) {
  switch (end.kind) {
    case 'refused':
    case 'busy':
      return showSettings(c, deps.now(), { refusal: whyNot(end) }, end.kind === 'busy' ? 409 : 422);
    case 'looked':
      if (c.req.method === 'POST') return c.redirect(links.heldImport(id), 303);
      return c.html(<ImportLookPage frame={c.get('frame')} id={id} tally={end.tally} texts={textLines(deps, end.texts)} />);
    case 'imported':
      return c.redirect(doneAt(id, end.tally), 303);
  }
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
