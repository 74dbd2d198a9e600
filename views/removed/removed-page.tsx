/** After one thing was removed: what it was, and the way to have it back. */
import type { RemovedThing } from '../../server/domain/removal/removed-thing.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { onwardFrom, sectionFor, thingName } from './thing-words.ts';

type RemovedPageProps = {
  readonly frame: Frame;
  readonly id: string;
  readonly thing: RemovedThing;
  /** Why it could not be brought back; null as a rule. */
  readonly notice: string | null;
};

export function RemovedPage({ frame, id, thing, notice }: RemovedPageProps) {
  const name = thingName(thing);
  const onward = onwardFrom(thing);
  return (
    <Layout frame={frame} title="Removed" current={sectionFor(thing)}>
      <div class="wrap problem">
        <h1>Removed</h1>
        {notice === null ? null : (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        <p>{name.charAt(0).toUpperCase() + name.slice(1)} is removed. For an hour you can undo that here.</p>
        <form method="post" action={links.broughtBack(id)} class="actions">
          <button type="submit" class="btn plain">
            Undo
          </button>
          <a href={onward.href}>{onward.label}</a>
        </form>
      </div>
    </Layout>
  );
}
