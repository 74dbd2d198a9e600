/** One removed thing, for as long as it can be brought back. */
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { RemovedPage } from '../../views/removed/removed-page.tsx';
import { pageOf } from '../../views/removed/thing-words.ts';
import type { Removals } from '../domain/removal/removed-thing.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';

export function removedRoutes(removals: Removals) {
  return (
    new Hono<AppEnv>()
      .get('/:id', (c) => show(c, removals, null))

      .post('/:id/restoration', async (c) => {
        await readForm(c);
        const back = await removals.bringBack(c.req.param('id'), c.get('candidate'));
        if (back.ok) return c.redirect(pageOf(back.value), 303);
        return back.error === 'gone' ? problem(c, 404, OVER) : show(c, removals, IN_THE_WAY, 409);
      })

      // A refusal stands under the form's address; whoever reloads it there comes back to the page.
      .on('GET', ['/:id/restoration'], (c) => c.redirect(links.removed(encodeURIComponent(c.req.param('id')))))
  );
}

async function show(c: AppContext, removals: Removals, notice: string | null, status: 200 | 409 = 200) {
  const id = c.req.param('id') ?? '';
  const thing = await removals.find(id, c.get('candidate'));
  if (!thing) return problem(c, 404, OVER);
  return c.html(<RemovedPage frame={{ ...c.get('frame'), path: links.removed(id) }} id={id} thing={thing} notice={notice} />, status);
}

const IN_THE_WAY =
  'It could not be brought back: what it belonged to is gone, or another one stands in its place. It is still kept here. Bring back what it belonged to first.';

const OVER = {
  title: 'There is nothing to undo here',
  happened: 'It was brought back already, or it was removed over an hour ago.',
  kept: null,
  next: {
    get href() {
      return links.today();
    },
    label: 'To Today',
  },
};
