/** Runs: begin, look, decide, abandon, review, try again from a point. */
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { DebriefPage } from '../../views/runs/debrief-page.tsx';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import { type AppContext, type AppEnv, wantsPart } from '../http/request-context.ts';
import { type DecisionDeps, takeDecision, turnOf } from './decision.ts';
import type { NewRun } from './new-run-store.ts';
import type { Replays } from './replay-run.ts';
import { answer, answerNotes, missing, NO_INCIDENT, NOT_PROVEN, show } from './run-answer.tsx';
import { saveNotes } from './save-notes.ts';
import type { RunStore } from './store.ts';

export type RunRouteDeps = DecisionDeps & {
  readonly store: RunStore;
  readonly replays: Replays;
  readonly content: ScenarioLibrary;
  readonly solved: SolvedScenarios;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export function runRoutes(deps: RunRouteDeps) {
  const { store, replays, content, solved, now } = deps;
  const find = (c: AppContext) => replays.find(c.req.param('id') ?? '', c.get('candidate'));

  return (
    new Hono<AppEnv>()
      .post('/', async (c) => {
        const form = await readForm(c);
        const file = content.playable(form.scenario ?? '');
        if (!file) return problem(c, 404, NO_INCIDENT);
        return c.redirect(links.run(await store.start(file, newRun(deps, c))), 303);
      })

      .get('/:id', async (c) => {
        const found = await find(c);
        return found.ok ? show(c, content, found.value) : missing(c, found.error);
      })

      .post('/:id/decisions', async (c) => {
        const form = await readForm(c);
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        // Without scripts the notes come with whatever is decided; with them they are saved by themselves.
        if (form.notes !== undefined && !wantsPart(c)) await saveNotes(deps, c.get('candidate'), found.value, form);
        return answer(c, content, form, await takeDecision(deps, c.get('candidate'), found.value, form));
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

      .get('/:id/debrief', async (c) => {
        const found = await find(c);
        if (!found.ok) return missing(c, found.error);
        const { stored, run } = found.value;
        if (stored.state !== 'over') return c.redirect(links.run(stored.id));
        const debrief = solved.debrief(stored.id, stored.hash, run);
        if (!debrief) return problem(c, 422, NOT_PROVEN);
        const scenarioId = content.playable(stored.scenarioId) ? stored.scenarioId : null;
        return c.html(<DebriefPage frame={c.get('frame')} runId={stored.id} scenarioId={scenarioId} debrief={debrief} />);
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
        return c.redirect(links.run(await store.retry(stored, turn - 1, newRun(deps, c))), 303);
      })

      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the run.
      .on('GET', ['/:id/decisions', '/:id/notes', '/:id/abandonment', '/:id/retries'], (c) =>
        c.redirect(links.run(encodeURIComponent(c.req.param('id')))),
      )
  );
}

function newRun({ newId, newSeed, now }: RunRouteDeps, c: AppContext): NewRun {
  return { id: newId(), candidate: c.get('candidate'), seed: newSeed(), now: now() };
}
