/** Stories from a pasted CV or from notes: proposed first, and stored only once the candidate accepts them. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { links } from '../../views/links.ts';
import { PastePage, type ProposalItem, ProposalsPage } from '../../views/stories/proposals-page.tsx';
import type { TypedStory } from '../../views/stories/story-fields.tsx';
import { ID } from '../db/ids.ts';
import { storageErrorOf } from '../db/storage-errors.ts';
import { MOST_PROPOSALS, proposalsFrom } from '../domain/story/proposals.ts';
import { type Form, readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { StoryStore } from './store.ts';
import { readTyped, storyIn, wrongIn } from './story-form.ts';

type ProposalDeps = { readonly store: StoryStore; readonly now: () => number; readonly newId: () => string };

/** Characters: some twenty pages of a CV. */
const LONGEST = 60_000;

export function proposalRoutes({ store, now, newId }: ProposalDeps) {
  return new Hono<AppEnv>()
    .get('/', (c) => c.html(<PastePage frame={c.get('frame')} pasted="" wrong={null} />))

    .post('/', async (c) => {
      const pasted = ((await readForm(c)).pasted ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '');
      const wrong = wrongWith(pasted);
      if (wrong !== null) return c.html(<PastePage frame={frameOf(c)} pasted={pasted} wrong={wrong} />, 422);
      const { proposals, rest } = proposalsFrom(pasted);
      const items = proposals.map((proposal) => ({ ...proposal, id: newId(), accepted: true, wrong: null }));
      return c.html(<ProposalsPage frame={frameOf(c)} proposals={items} rest={rest} notice={null} />);
    })

    .post('/acceptance', async (c) => {
      const form = await readForm(c);
      const items = itemsIn(form, newId);
      const accepted = items.filter((item) => item.accepted);
      const again = (status: ContentfulStatusCode, notice: string) =>
        c.html(<ProposalsPage frame={frameOf(c)} proposals={items} rest={linesIn(form.rest)} notice={notice} />, status);
      if (accepted.length === 0) return again(422, 'None is ticked, so none was kept.');
      if (accepted.some(({ wrong }) => wrong !== null)) return again(422, 'None is kept yet. What is wrong stands at each title.');
      try {
        const stories = accepted.map(({ id, typed }) => ({ story: storyIn(id, typed), runId: null }));
        await store.create(c.get('candidate'), stories, now());
      } catch (error) {
        const fault = storageErrorOf(error);
        if (!fault) throw error;
        return again(503, `${fault.happened}, so none is kept yet. ${fault.advice}`);
      }
      return c.redirect(links.storiesAfterAcceptance(accepted.length), 303);
    })

    .get('/acceptance', (c) => c.redirect(links.proposals));
}

function wrongWith(pasted: string): string | null {
  if (pasted.trim() === '') return 'There is nothing in it yet. Paste some lines of your CV or notes.';
  if (pasted.length <= LONGEST) return null;
  return `This is ${Math.ceil(pasted.length / 1000)} thousand characters long and 60 thousand fit. Take it in two halves.`;
}

/** As the page of proposals sent them, the dropped ones too. */
function itemsIn(form: Form, newId: () => string) {
  return Array.from({ length: MOST_PROPOSALS }, (_, n) => n)
    .filter((n) => form[`title-${n}`] !== undefined)
    .map((n) => itemOf(form, n, newId));
}

function itemOf(form: Form, n: number, newId: () => string): ProposalItem & { readonly typed: TypedStory } {
  const id = form[`id-${n}`] ?? '';
  const typed = readTyped(fieldsOf(form, n));
  const { title, happened, role, numbers, ...parts } = typed.fields;
  const [wrong = null] = Object.values(wrongIn(typed));
  return {
    id: ID.test(id) ? id : newId(),
    accepted: form[`accept-${n}`] !== undefined,
    title,
    happened,
    role,
    numbers,
    parts,
    wrong,
    typed,
  };
}

/** The fields of one proposal by the names that they have in the form of a story: `title` for `title-3`. */
function fieldsOf(form: Form, n: number): Form {
  const end = `-${n}`;
  const own = Object.entries(form).filter(([name]) => name.endsWith(end));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(0, -end.length), value]));
}

function linesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\r?\n/).filter(Boolean);
}

/** Shown in answer to a POST, the page's own address is still that of the form. */
function frameOf(c: AppContext) {
  return { ...c.get('frame'), path: links.proposals };
}
