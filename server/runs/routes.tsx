/** Runs: begin, look, decide, abandon, remove, review, try again from a point. */
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { newLiveRun } from '../domain/run/live.ts';
import { type Run, seedOfAnother, variantOfSeed } from '../domain/run/run.ts';
import { problem } from '../http/error-pages.tsx';
import { type Form, readForm } from '../http/form.ts';
import { type AppContext, type AppEnv, wantsPart } from '../http/request-context.ts';
import { debriefPage } from './debrief-answer.tsx';
import { type DecisionDeps, takeDecision, turnOf } from './decision.ts';
import type { LiveClock } from './live/live-clock.ts';
import { liveStream } from './live/live-stream.tsx';
import { setClock } from './live/set-clock.ts';
import type { NewRun } from './new-run-store.ts';
import { askedBy } from './prediction-form.ts';
import type { RelativesStore } from './relatives-store.ts';
import { askRemoval, type RemovalDeps, removeRun } from './remove-run.tsx';
import type { Replays } from './replay-run.ts';
import { answer, answerNotes, missing, NO_INCIDENT, NOT_PROVEN, STILL_LOOKING, show } from './run-answer.tsx';
import { saveNotes } from './save-notes.ts';
import type { RunStore, StoredRun } from './store.ts';

export type RunRouteDeps = DecisionDeps &
  RemovalDeps & {
    readonly store: RunStore;
    readonly relatives: RelativesStore;
    readonly replays: Replays;
    readonly content: ScenarioLibrary;
    readonly solved: SolvedScenarios;
    readonly clock: LiveClock;
    /** Aborted when the server stops: streams end then. */
    readonly stopping: AbortSignal;
    readonly newId: () => string;
    readonly newSeed: () => number;
  };

export function runRoutes(deps: RunRouteDeps) {
  const { store, relatives, replays, content, now } = deps;
  const find = (c: AppContext) => replays.find(c.req.param('id') ?? '', c.get('candidate'));

  return (
    new Hono<AppEnv>()
      .post('/', async (c) => {
        const form = await readForm(c);
        const asked = form.scenario ?? '';
        // By the name of its file, too, as forms sent it before.
        const file = (await content.named(asked)) ?? (await content.playable(asked));
        if (!file) return content.isOpenQuestion(asked) ? problem(c, 503, STILL_LOOKING) : problem(c, 404, NO_INCIDENT);
        return c.redirect(links.run(await store.start(file, { ...newRun(deps, c), ...paceIn(c, form) })), 303);
      })

      .get('/:id', async (c) => {
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const asked = askedBy(found.value, c.req.query('expect'));
        return show(c, content, found.value, 200, asked ? { asked } : {});
      })

      .get('/:id/live', async (c) => {
        const found = await find(c);
        return found.ok ? liveStream(deps, c, found.value) : missing(c, found.error);
      })

      .post('/:id/clock', async (c) => {
        const form = await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const { stored } = found.value;
        if (stored.live === null)
          return show(c, content, found.value, 422, { notice: 'This run is at your own pace: its clock stands still while you think.' });
        if (stored.state !== 'open') return show(c, content, found.value, 409, { notice: 'This run is over, and so is its clock.' });
        const set = await setClock(deps, c.get('candidate'), found.value, form.do === 'resume' ? 'resume' : 'pause');
        return wantsPart(c) ? show(c, content, set) : c.redirect(links.run(stored.id), 303);
      })

      .post('/:id/decisions', async (c) => {
        const form = await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        // Without scripts the notes come with whatever is decided; with them they are saved by themselves.
        const withNotes = form.notes !== undefined && !wantsPart(c);
        const notes = withNotes ? await saveNotes(deps, c.get('candidate'), found.value, form) : null;
        if (notes?.kind === 'refused') return answerNotes(c, content, found.value, form, notes);
        const replayed = notes ? { ...found.value, stored: notes.stored } : found.value;
        return answer(c, content, form, await takeDecision({ ...deps, log: c.get('log') }, c.get('candidate'), replayed, form));
      })

      .post('/:id/notes', async (c) => {
        const form = await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        return answerNotes(c, content, found.value, form, await saveNotes(deps, c.get('candidate'), found.value, form));
      })

      .post('/:id/abandonment', async (c) => {
        await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        if (found.value.stored.state === 'over')
          return show(c, content, found.value, 409, { notice: 'This run was over already. It keeps its debrief.' });
        await store.abandon(found.value.stored.id, c.get('candidate'), now());
        return c.redirect(links.incidents, 303);
      })

      .get('/:id/removal', (c) => askRemoval(c, deps))

      .post('/:id/removal', async (c) => {
        await readForm(c);
        return removeRun(c, deps);
      })

      .get('/:id/debrief', async (c) => {
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const { stored } = found.value;
        if (stored.state !== 'over') return c.redirect(links.run(stored.id));
        const page = await debriefPage(deps, c, found.value);
        return page ? c.html(page) : problem(c, 422, NOT_PROVEN);
      })

      .post('/:id/retries', async (c) => {
        const form = await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const { stored, run } = found.value;
        if (stored.state !== 'over')
          return show(c, content, found.value, 409, { notice: 'A retry begins from the debrief of a finished run.' });
        const turn = turnOf(form);
        if (turn === null || turn < 1 || turn > run.turn)
          return show(c, content, found.value, 422, { notice: 'This run has no such decision to begin from.' });
        return c.redirect(links.run(await store.retry(stored, turn - 1, { ...newRun(deps, c), seed: stored.seed })), 303);
      })

      .post('/:id/another-cause', async (c) => {
        await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const { stored, run } = found.value;
        const { variants } = run.scenario;
        if (stored.state !== 'over')
          return show(c, content, found.value, 409, { notice: 'Another cause is drawn from the debrief of a finished run.' });
        if (variants.length === 0) return show(c, content, found.value, 422, { notice: 'This incident has one cause only.' });
        const latest = (await relatives.latestSeeds(stored, c.get('candidate'))).map((seed) => variantOfSeed(run.scenario, seed));
        const begun = withAnotherCause({ ...newRun(deps, c), ...paceOf(stored) }, run, latest, deps.newSeed());
        return c.redirect(links.run(await store.another(stored, run.state.variant, variants.length, begun)), 303);
      })

      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the run.
      .on('GET', ['/:id/decisions', '/:id/clock', '/:id/notes', '/:id/abandonment', '/:id/retries', '/:id/another-cause'], (c) =>
        c.redirect(links.run(encodeURIComponent(c.req.param('id')))),
      )
  );
}

/** At one's own pace, and asking nothing. */
function newRun({ newId, newSeed, now }: RunRouteDeps, c: AppContext): NewRun {
  return { id: newId(), candidate: c.get('candidate'), seed: newSeed(), now: now(), live: null, predicts: false };
}

/** As the form that begins a run says, at the factor of the settings. */
function paceIn(c: AppContext, form: Form): Pick<NewRun, 'live' | 'predicts'> {
  return { live: form.pace === 'live' ? newLiveRun(c.get('preferences').liveFactor) : null, predicts: form.predict === '1' };
}

/** Another cause at the same pace. */
function paceOf({ live, predicts }: StoredRun): Pick<NewRun, 'live' | 'predicts'> {
  return { live: live && newLiveRun(live.factor), predicts };
}

/** Neither the cause of this run again nor, where there is a third, that of the latest. */
function withAnotherCause(begun: NewRun, { scenario, state }: Run, latest: readonly number[], among: number): NewRun {
  const both = [state.variant, ...latest];
  const held = new Set(both).size < scenario.variants.length ? both : [state.variant];
  return { ...begun, seed: seedOfAnother(scenario, held, begun.seed, among) };
}
