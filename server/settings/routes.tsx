/** Settings, and what is a candidate's own: taken out, brought in, deleted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { DeletedPage } from '../../views/settings/deleted-page.tsx';
import { DeletionPage } from '../../views/settings/deletion-page.tsx';
import { root } from '../content/project-root.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { isPlayable, type ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { DEFAULT_PREFERENCES } from '../domain/study/preferences.ts';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { type NotesAsk, notePieces } from './export/notes-stream.ts';
import { exportLines, packed, type SoundFiles, streamOf } from './export/stream.ts';
import type { HeldImports } from './import/held-imports.ts';
import type { ImportWork } from './import/import-work.ts';
import { importRoutes } from './import/routes.tsx';
import { readPreferences } from './preferences-form.ts';
import { showSettings } from './settings-answer.tsx';
import type { Holdings, SettingsStore } from './store.ts';

export type SettingsDeps = {
  readonly store: SettingsStore;
  readonly files: SoundFiles & { clear(): Promise<void> };
  /** Gives the space of what was deleted back to the disk. */
  readonly shrink: () => Promise<void>;
  readonly content: ScenarioLibrary;
  /** Gives the scores of the runs of a file. */
  readonly solved: Pick<SolvedScenarios, 'score'>;
  readonly bank: QuestionBank;
  readonly held: HeldImports;
  readonly work: ImportWork;
  readonly log: Log;
  readonly now: () => number;
  readonly newId: () => string;
};

const { version: APP } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** What has to be typed before everything goes. */
const WORD = 'delete';

export function settingsRoutes(deps: SettingsDeps) {
  const { store, now } = deps;

  return new Hono<AppEnv>()
    .get('/', (c) => showSettings(c, now(), { notice: c.req.query('saved') === undefined ? null : 'Your settings are saved.' }))

    .post('/', async (c) => {
      const form = await readForm(c);
      const { typed, wrong, preferences } = readPreferences(form, c.get('preferences'), DEFAULT_PREFERENCES);
      if (!preferences) return showSettings(c, now(), { typed, wrong }, 422);
      await store.keep(c.get('candidate'), preferences);
      return c.redirect(links.with(links.settings, { saved: '' }), 303);
    })

    .get('/export.json', (c) => {
      const lines = exportLines({
        rows: store.rows,
        files: deps.files,
        candidate: c.get('candidate'),
        preferences: c.get('preferences'),
        withSound: c.req.query('recordings') === '1',
        app: APP,
        exported: new Date(now()).toISOString(),
      });
      return c.req.query('packed') === '1'
        ? download(c, packed(lines), 'application/gzip', 'json.gz', now())
        : download(c, streamOf(lines), JSON_TYPE, 'json', now());
    })

    .get('/export.md', (c) => {
      const { content, bank } = deps;
      const ask = {
        store,
        candidate: c.get('candidate'),
        question: bank.question,
        titleOf: titles(content),
        day: isoDay,
        now: now(),
      };
      return download(c, streamOf(notePieces(ask)), 'text/markdown; charset=utf-8', 'md', now());
    })

    .route('/import', importRoutes(deps))

    .get('/deletion', async (c) => {
      if (c.req.query('done') === undefined || !isEmpty(await store.holdings(c.get('candidate')))) return askTwice(c, store, null);
      return c.html(<DeletedPage frame={c.get('frame')} />);
    })

    .post('/deletion', async (c) => {
      const { word } = await readForm(c);
      if (word === undefined) return askTwice(c, store, { word: '', wrong: false });
      if (word.trim().toLowerCase() !== WORD) return askTwice(c, store, { word, wrong: true }, 422);
      // What is being read would come in after it.
      deps.work.giveUp(c.get('candidate'));
      await store.deleteAll(c.get('candidate'));
      deps.held.drop(c.get('candidate'));
      await tidied(deps);
      // Browsers keep what was typed and not saved.
      c.header('Clear-Site-Data', '"storage"');
      return c.redirect(links.deleted, 303);
    });
}

const JSON_TYPE = 'application/json; charset=utf-8';

async function askTwice(c: AppContext, store: SettingsStore, asked: Parameters<typeof DeletionPage>[0]['asked'], status: 200 | 422 = 200) {
  return c.html(<DeletionPage frame={c.get('frame')} holdings={await store.holdings(c.get('candidate'))} asked={asked} />, status);
}

function isEmpty(holdings: Holdings): boolean {
  return Object.values(holdings).every((rows) => rows === 0);
}

/** Everything is deleted by then: what could not be tidied up is no reason to say otherwise. */
async function tidied({ store, files, shrink, log }: SettingsDeps): Promise<void> {
  const failed = (err: unknown) => log.warn({ err }, 'the space of what was deleted could not be given back');
  await files
    .clear()
    .then(() => store.soundWasDeleted())
    .catch(failed);
  await shrink().catch(failed);
}

function download(c: AppContext, body: ReturnType<typeof streamOf>, type: string, ending: string, now: number) {
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename="dry-run-${isoDay(now)}.${ending}"`);
  return c.body(body);
}

/** Those of today are read once: they stand with every run. */
function titles(content: ScenarioLibrary): NotesAsk['titleOf'] {
  const now = new Map(
    content
      .files()
      .filter(isPlayable)
      .map(({ id, scenario }) => [id, scenario.title]),
  );
  return async ({ scenarioId, hash }) => now.get(scenarioId) ?? (await content.version(hash))?.title ?? null;
}

/** `2026-12-04`, as it is here. */
function isoDay(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
