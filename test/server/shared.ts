/** What every app of a test process may share, since it is the same for all and takes longer to make than most tests: assets, the shipped questions, what is known of scenarios. Solving goes without a thread. */
import { join } from 'node:path';
import { root } from '../../server/content/project-root.ts';
import { openQuestionBank, type QuestionBank } from '../../server/content/question-bank.ts';
import type { FactsCache, ScenarioFacts } from '../../server/content/scenario-facts.ts';
import { loadAssets } from '../../server/http/assets.ts';
import { createLog } from '../../server/log.ts';
import { patientDesk } from '../../server/solving/desk.ts';
import type { StartOptions } from '../../server/start-app.ts';

/** Milliseconds: where other tests take the cores, even the smallest scenario takes long. */
const PATIENT = 60_000;
const assets = loadAssets();
let bank: Promise<QuestionBank> | null = null;
const known = new Map<string, ScenarioFacts>();

const facts: FactsCache = {
  read: async ({ file, hash }) => known.get(`${file} ${hash}`) ?? null,
  keep: async ({ file, hash }, found) => void known.set(`${file} ${hash}`, found),
};

/** `options` come first. */
export async function sharing(options: StartOptions): Promise<StartOptions> {
  if (options.questions) return { assets, facts, desk: patientDesk, playPatience: PATIENT, ...options };
  bank ??= openQuestionBank({ folder: join(root, 'questions'), watch: false, log: createLog('silent') });
  return { assets, facts, desk: patientDesk, playPatience: PATIENT, bank: await bank, ...options };
}
