/** A run is removed by itself: asked once, and not while something else rests on it. */
import { links } from '../../views/links.ts';
import { RemovalPage } from '../../views/removed/removal-page.tsx';
import type { RemovedThing } from '../domain/removal/removed-thing.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import { type Remover, removeOnce } from '../http/removal-answer.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { HoldersStore, RunHolders } from './holders-store.ts';
import type { Replays } from './replay-run.ts';
import { missing } from './run-answer.tsx';
import type { RunStore } from './store.ts';

export type RemovalDeps = {
  readonly store: Pick<RunStore, 'find'>;
  readonly replays: Pick<Replays, 'find'>;
  readonly removals: Remover;
  readonly holders: HoldersStore;
};

export async function askRemoval(c: AppContext, deps: RemovalDeps): Promise<Response> {
  const thing = await removableIn(c, deps);
  if (!thing) return missing(c, 'no-run');
  const why = whyNot(await deps.holders.holders(thing.id, c.get('candidate')));
  return why ? problem(c, 409, why) : c.html(<RemovalPage frame={c.get('frame')} thing={thing} />);
}

export async function removeRun(c: AppContext, deps: RemovalDeps): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const thing = await removableIn(c, deps);
  const why = thing && whyNot(await deps.holders.holders(id, c.get('candidate')));
  if (why) return problem(c, 409, why);
  return (await removeOnce(c, deps.removals, thing, { kind: 'run', id })) ?? missing(c, 'no-run');
}

/** Also what can no longer be read. */
async function removableIn(c: AppContext, { store, replays }: RemovalDeps): Promise<RemovedThing | null> {
  const stored = await store.find(c.req.param('id') ?? '', c.get('candidate'));
  if (!stored) return null;
  const found = await replays.find(stored.id, c.get('candidate'));
  return { kind: 'run', id: stored.id, title: found.ok ? found.value.run.scenario.title : UNREADABLE };
}

const UNREADABLE = 'An incident that can no longer be read';

function whyNot({ story, interview }: RunHolders): ProblemWords | null {
  const title = 'This run cannot be removed yet';
  const kept = 'Nothing was changed.';
  if (story)
    return {
      title,
      happened: `The story “${story.title}” was made from it, and would pass for something that happened to you. Remove the story first.`,
      kept,
      next: { href: links.story(story.id), label: 'To the story' },
    };
  if (interview === null) return null;
  const happened = 'It was played in an interview, whose report rests on it. It goes when you delete everything.';
  return { title, happened, kept, next: { href: links.interviewReport(interview), label: 'To the interview' } };
}
