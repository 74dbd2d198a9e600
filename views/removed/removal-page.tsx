/** Before one thing is removed: what goes with it and what stays, asked once. */
import type { RemovedThing } from '../../server/domain/removal/removed-thing.ts';
import { type Frame, Layout } from '../layout.tsx';
import { pageOf, removalOf, sectionFor, thingName, whatGoesWith } from './thing-words.ts';

export function RemovalPage({ frame, thing }: { readonly frame: Frame; readonly thing: RemovedThing }) {
  const asked = `Remove ${thingName(thing)}?`;
  return (
    <Layout frame={frame} title={asked} current={sectionFor(thing)}>
      <div class="wrap problem">
        <h1>{asked}</h1>
        <p>{whatGoesWith(thing)}</p>
        <p>For an hour you can undo it. Then it is gone for good.</p>
        <form method="post" action={removalOf(thing)} class="actions">
          <button type="submit" class="btn">
            Remove it
          </button>
          <a href={pageOf(thing)}>Keep it</a>
        </form>
      </div>
    </Layout>
  );
}
