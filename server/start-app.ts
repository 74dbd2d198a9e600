/** Everything between a config and an app that answers: what main, the bench and the tests set up alike. */
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { createRecordingFiles } from './answers/recordings/recording-files.ts';
import { namedRecordings } from './answers/recordings/store.ts';
import { createApp } from './app.tsx';
import { analystAt } from './author/analyst.ts';
import { openShelves } from './author/shelves.ts';
import { openWorkshop } from './author/workshop.ts';
import type { Config } from './config.ts';
import { openExerciseShelf } from './content/exercise-shelf.ts';
import { openExerciseShelves } from './content/exercise-shelves.ts';
import { root } from './content/project-root.ts';
import { createProver } from './content/prover.ts';
import { openQuestionBank, type QuestionBank } from './content/question-bank.ts';
import { scenariosById, scenarioTexts } from './content/scenario-by-id.ts';
import { type FactsCache, openFactsCache } from './content/scenario-facts.ts';
import { openScenarioLibrary, type ScenarioLibrary } from './content/scenario-library.ts';
import { createSolvedScenarios } from './content/solved-scenarios.ts';
import { isSoundLeft, soundIsGone } from './db/deleted-sound.ts';
import { newId, newSeed } from './db/ids.ts';
import { type Database, openDatabase } from './db/open.ts';
import { createRemovals } from './db/removal/removals.ts';
import { storedVersions } from './db/scenario-version.ts';
import { parseLoop } from './domain/interview/parse-loop.ts';
import { ok, type Result } from './domain/result.ts';
import { compile, compileStored } from './domain/scenario/compile.ts';
import { SOLVER_VERSION } from './domain/solve/version.ts';
import { type Assets, loadAssets } from './http/assets.ts';
import { createLog, type Log } from './log.ts';
import type { Desk } from './solving/desk.ts';
import { threadDesk } from './solving/thread-desk.ts';

export type RunningApp = {
  readonly app: ReturnType<typeof createApp>;
  readonly database: Database;
  readonly content: ScenarioLibrary;
  readonly bank: QuestionBank;
  readonly log: Log;
  /** Ends what never ends by itself, so that the server can stop listening. */
  hangUp(): void;
  /** Writes what waits, then closes everything. */
  close(): Promise<void>;
};

export type StartOptions = {
  /** Where the scenarios are; the project's own unless said otherwise. */
  readonly scenarios?: string;
  /** Where the questions are, likewise. */
  readonly questions?: string;
  /** A bank that was read already, instead of a folder of questions; it outlives the app. */
  readonly bank?: QuestionBank;
  /** What is known of scenarios from before; in a folder of `dataDir` unless said otherwise. */
  readonly facts?: FactsCache;
  /** Makes a desk at which scenarios are solved; a thread of its own for each unless said otherwise. */
  readonly desk?: () => Desk;
  /** Loading them takes a while; tests do it once. */
  readonly assets?: Assets;
  /** On standard error unless said otherwise. */
  readonly log?: Log;
  readonly now?: () => number;
  /** Milliseconds that somebody waits until it is known whether a new scenario can be played. */
  readonly playPatience?: number;
  /** Milliseconds to try again while another program holds the database. */
  readonly patience?: number;
};

/** Milliseconds between looks at what was removed so long ago that it cannot be brought back. */
const FORGETTING = 5 * 60 * 1000;

/** The error is a sentence for the terminal. */
export async function startApp(config: Config, options: StartOptions = {}): Promise<Result<RunningApp, string>> {
  const now = options.now ?? Date.now;
  const log = options.log ?? createLog(config.logLevel);
  const opened = await openDatabase(config.database, { newId: newId(), now: now(), patience: options.patience ?? 5_000 });
  if (!opened.ok) return opened;
  const database = opened.value;
  const newDesk = options.desk ?? (() => threadDesk(log));
  // What looks ahead may take a minute: whoever ends a run does not wait behind it.
  const ahead = newDesk();
  const asked = newDesk();
  const content = await openScenarioLibrary({
    folder: options.scenarios ?? join(root, 'scenarios'),
    compile,
    compileStored,
    states: createProver(ahead),
    ...(options.playPatience !== undefined && { patience: options.playPatience }),
    facts: options.facts ?? openFactsCache({ folder: join(config.dataDir, 'cache'), version: SOLVER_VERSION, log }),
    stored: storedVersions(database.reader),
    watch: config.watch,
    log,
  });
  const solved = createSolvedScenarios({ desk: asked, text: content.text });
  const questions = options.questions ?? join(root, 'questions');
  const bank = options.bank ?? (await openQuestionBank({ folder: questions, watch: config.watch, log }));
  const scenarioById = scenariosById(content, compile, compileStored);
  const exercises = await openExerciseShelves({
    folder: questions,
    scenarios: scenarioById,
    scenarioTexts: scenarioTexts(content),
    watch: config.watch,
    log,
  });
  const loops = await openExerciseShelf({
    folder: join(questions, 'loop', 'loops'),
    name: 'loop/loops',
    parse: (file, source) => {
      const { loop, problems } = parseLoop(file, source);
      return { content: loop, problems };
    },
    watch: config.watch,
    log,
  });
  // By candidate, so that no other database with the same folder takes these for left over.
  const files = createRecordingFiles(join(config.dataDir, 'recordings', database.candidate));
  const removals = createRemovals({ ...database, now, newId });
  const forget = async () => {
    for (const id of await removals.forget()) await files.remove(id);
  };
  await forget();
  const named = new Set([...(await namedRecordings(database.reader)), ...(await removals.recordings())]);
  // After a deletion that was cut off there is nothing that another process could be about to name.
  const wasCutOff = await isSoundLeft(database.reader);
  await files.sweep(named, wasCutOff ? Number.POSITIVE_INFINITY : now());
  if (wasCutOff) await database.writer.write([soundIsGone]);
  const forgetting = setInterval(
    () => void forget().catch((err) => log.warn({ err }, 'what was removed could not be forgotten')),
    FORGETTING,
  );
  forgetting.unref();
  const stopping = new AbortController();
  // One for each page that follows a run.
  setMaxListeners(0, stopping.signal);
  const folder = options.scenarios ?? join(root, 'scenarios');
  const author = config.author
    ? {
        workshop: openWorkshop({ folder, lent: content.files, watch: config.watch, analyst: analystAt(ahead), now, log }),
        shelves: openShelves({
          folder: questions,
          scenarios: {
            byId: scenarioById,
            stamp: () =>
              content
                .files()
                .map(({ id, hash }) => `${id} ${hash}\n`)
                .join(''),
          },
          watch: config.watch,
          now,
          log,
        }),
      }
    : null;
  const app = createApp({
    stopping: stopping.signal,
    database,
    content,
    scenarioById,
    bank,
    loops,
    exercises,
    assets: options.assets ?? loadAssets(),
    files,
    removals,
    solved,
    author,
    log,
    open: config.open,
    allowedHosts: config.allowedHosts,
    trustedProxies: config.trustedProxies,
    publicAddress: config.publicAddress,
    now,
    newId,
    newSeed,
  });
  const hangUp = () => stopping.abort();
  const close = async () => {
    hangUp();
    clearInterval(forgetting);
    author?.workshop.close();
    for (const desk of [ahead, asked]) desk.close();
    for (const shelf of Object.values(author?.shelves ?? {})) shelf.close();
    await content.close();
    if (!options.bank) bank.close();
    for (const shelf of [loops, ...exercises]) shelf.close();
    await database.close();
  };
  return ok({ app, database, content, bank, log, hangUp, close });
}
