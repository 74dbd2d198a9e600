/** Scores and debriefs of runs, found out at a desk when first asked for and kept for a while. */
import type { Debrief } from '../domain/debrief/debrief.ts';
import type { Judgement } from '../domain/debrief/judgement.ts';
import type { Retake } from '../domain/debrief/retake.ts';
import { type Run, stepsOf, waitedIn } from '../domain/run/run.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import type { Desk } from '../solving/desk.ts';
import type { PlayedText, SolverPart, SolverWork } from '../solving/solver-work.ts';
import { type BoundedCache, boundedCache } from './bounded-cache.ts';

export type SolvedScenarios = {
  /** Null where the scenario cannot be solved exactly, within the bounds of the desk. `source`: its text, where that is not stored yet. */
  score(hash: string, run: Run, source?: string): Promise<number | null>;
  /** Of a finished run, which never changes. */
  debrief(runId: string, hash: string, run: Run): Promise<Debrief | null>;
  /** Of the same, beside blind and par; null where the scenario has no variants. */
  judgement(runId: string, hash: string, run: Run): Promise<Judgement | null>;
  /** Of a choice that is offered in `before`, once more. */
  retake(hash: string, before: Run, choice: Choice): Promise<Retake | null>;
};

export type SolvedScenariosDeps = {
  readonly desk: Desk;
  /** The text of a hash, as it was played. */
  readonly text: (hash: string) => Promise<string | null>;
};

/** A debrief is small. */
const DEBRIEFS = 256;

export function createSolvedScenarios({ desk, text }: SolvedScenariosDeps): SolvedScenarios {
  const debriefs = boundedCache<string, Debrief>(DEBRIEFS);
  const judgements = boundedCache<string, Judgement>(DEBRIEFS);
  const underWay = new Map<string, Promise<SolverPart | null>>();

  /** Two that ask for the same at a time share the answer. */
  function ask(key: string, work: SolverWork): Promise<SolverPart | null> {
    const known = underWay.get(key);
    if (known) return known;
    const asked = askDesk(desk, key, work).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  }

  async function played(hash: string, run: Run, given?: string): Promise<PlayedText | null> {
    const source = given ?? (await text(hash));
    const { scenario, state } = run;
    return source === null
      ? null
      : { file: scenario.file, source, hash, variant: state.variant, steps: stepsOf(run), waited: waitedIn(run) };
  }

  async function kept<T extends NonNullable<unknown>>(cache: BoundedCache<string, T>, id: string, find: () => Promise<T | null>) {
    const known = cache.get(id);
    if (known) return known;
    const found = await find();
    if (found) cache.set(id, found);
    return found;
  }

  return {
    async score(hash, run, source) {
      const of = await played(hash, run, source);
      const part = of && (await ask(keyOf('score', of), { kind: 'score', ...of }));
      return part?.kind === 'score' ? part.score : null;
    },
    debrief: (runId, hash, run) =>
      kept(debriefs, runId, async () => {
        const of = await played(hash, run);
        const part = of && (await ask(`debrief ${runId}`, { kind: 'debrief', ...of }));
        return part?.kind === 'debrief' ? part.debrief : null;
      }),
    judgement: (runId, hash, run) =>
      kept(judgements, runId, async () => {
        const of = run.scenario.variants.length === 0 ? null : await played(hash, run);
        const part = of && (await ask(`judgement ${runId}`, { kind: 'judgement', ...of }));
        return part?.kind === 'judgement' ? part.judgement : null;
      }),
    async retake(hash, before, choice) {
      const of = await played(hash, before);
      const part = of && (await ask(`${keyOf('retake', of)} ${choice.name}`, { kind: 'retake', choice: choice.name, ...of }));
      return part?.kind === 'retake' ? part.retake : null;
    },
  };
}

function keyOf(kind: string, { hash, file, variant, steps, waited }: PlayedText): string {
  return [kind, hash, file, variant, JSON.stringify(steps), waited].join(' ');
}

/** Null where it takes too much. Where the desk closes nothing is known, and nothing may be kept as if it were. */
function askDesk(desk: Desk, key: string, work: SolverWork): Promise<SolverPart | null> {
  let told: SolverPart | null = null;
  return new Promise((resolve, reject) =>
    desk.ask(
      { key, isUrgent: true, work },
      (part) => {
        told = part;
      },
      (how) => {
        if (how === 'failed' || how === 'given-up') reject(new Error(`the ${work.kind} of a run of ${work.file}: ${how}`));
        else resolve(how === 'done' ? told : null);
      },
    ),
  );
}
