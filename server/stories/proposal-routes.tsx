/** Stories from a pasted CV or from notes: proposed first, and stored only once the candidate accepts them. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import { PastePage, ProposalsPage } from '../../views/stories/proposals-page.tsx';
import { consequenceOf, storageErrorOf } from '../db/storage-errors.ts';
import { problem } from '../http/error-pages.tsx';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { noteFault } from '../http/request-log.ts';
import type { PasteStore } from './paste-store.ts';
import { itemsIn, itemsOf, sorted } from './proposal-items.ts';
import type { StoryStore } from './store.ts';
import { storyIn } from './story-form.ts';

type ProposalDeps = {
  readonly store: StoryStore;
  readonly pastes: PasteStore;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Characters: some twenty pages of a CV. */
const LONGEST = 60_000;

export function proposalRoutes({ store, pastes, now, newId }: ProposalDeps) {
  return new Hono<AppEnv>()
    .get('/', (c) => c.html(<PastePage frame={c.get('frame')} pasted="" wrong={null} />))

    .post('/', async (c) => {
      const pasted = ((await readForm(c)).pasted ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '');
      const wrong = wrongWith(pasted);
      if (wrong !== null) return c.html(<PastePage frame={frameOf(c, '')} pasted={pasted} wrong={wrong} />, 422);
      return c.redirect(links.proposalsIn(await pastes.keep(c.get('candidate'), newId(), pasted, now())), 303);
    })

    .post('/acceptance', async (c) => {
      const form = await readForm(c);
      const { paste = '' } = form;
      const items = itemsIn(form, newId);
      const accepted = items.filter((item) => item.accepted);
      const again = (status: ContentfulStatusCode, notice: string) => {
        const shown = { frame: frameOf(c, paste), paste, ...sorted(items), kept: [], rest: linesIn(form.rest), notice };
        return c.html(<ProposalsPage {...shown} />, status);
      };
      if (accepted.length === 0) return again(422, 'None is ticked, so none was kept.');
      if (accepted.some(({ wrong }) => wrong !== null)) return again(422, 'None is kept yet. What is wrong stands at each title.');
      try {
        const stories = accepted.map(({ id, typed }) => ({ story: storyIn(id, typed), runId: null }));
        await store.create(c.get('candidate'), stories, now());
      } catch (error) {
        const fault = storageErrorOf(error);
        if (!fault) throw error;
        noteFault(c, error, 'proposed stories could not be kept');
        return again(503, `${consequenceOf(fault, 'none is kept yet')}. ${fault.advice}`);
      }
      return c.redirect(links.storiesAfterAcceptance(accepted.length), 303);
    })

    .get('/acceptance', (c) => c.redirect(links.proposals))

    .get('/:paste', async (c) => {
      const paste = c.req.param('paste');
      const pasted = await pastes.find(paste, c.get('candidate'));
      if (pasted === null) return problem(c, 404, GONE);
      const found = await itemsOf(paste, pasted, pastes.kept(c.get('candidate')));
      return c.html(<ProposalsPage frame={c.get('frame')} paste={paste} {...found} notice={null} />);
    });
}

const GONE = {
  title: 'What was pasted is gone',
  happened: 'The address is wrong, or it was pasted long ago: the last ten are kept, for two weeks.',
  kept: 'The stories that you kept from it are still there.',
  next: {
    get href() {
      return links.proposals;
    },
    label: 'Paste it once more',
  },
};

function wrongWith(pasted: string): string | null {
  if (pasted.trim() === '') return 'There is nothing in it yet. Paste some lines of your CV or notes.';
  if (pasted.length <= LONGEST) return null;
  return `This is ${Math.ceil(pasted.length / 1000)} thousand characters long and 60 thousand fit. Take it in two halves.`;
}

function linesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\r?\n/).filter(Boolean);
}

/** Shown in answer to a POST, the page's own address is still that of the form. */
function frameOf(c: AppContext, paste: string) {
  return { ...c.get('frame'), path: paste === '' ? links.proposals : links.proposalsIn(paste) };
}
