/** A run is removed by itself: asked once, and not while something else rests on it. */
import { links } from '../../views/links.ts';
import { RemovalPage } from '../../views/removed/removal-page.tsx';
import type { RemovedThing } from '../domain/removal/removed-thing.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import { type Remover, removeOnce } from '../http/removal-answer.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { HoldersStore, RunHolders } from './holders-store.ts';
import type { ReplayedRun } from './replay-run.ts';
import { missing } from './run-answer.tsx';

export type RemovalDeps = { readonly removals: Remover; readonly holders: HoldersStore };

export async function askRemoval(c: AppContext, deps: RemovalDeps, { stored, run }: ReplayedRun): Promise<Response> {
  const why = whyNot(await deps.holders.holders(stored.id, c.get('candidate')));
  if (why) return problem(c, 409, why);
  return c.html(<RemovalPage frame={c.get('frame')} thing={removable(stored.id, run.scenario.title)} />);
}

/** `found`: null where it is not there, or cannot be read. */
export async function removeRun(c: AppContext, deps: RemovalDeps, found: ReplayedRun | null): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const why = found && whyNot(await deps.holders.holders(id, c.get('candidate')));
  if (why) return problem(c, 409, why);
  return (
    (await removeOnce(c, deps.removals, found && removable(id, found.run.scenario.title), { kind: 'run', id })) ?? missing(c, 'no-run')
  );
}

function removable(id: string, title: string): RemovedThing {
  return { kind: 'run', id, title };
}

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
