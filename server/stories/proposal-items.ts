/** The proposals of a page: as they are found in what was pasted, and as its form sends them back. */
import { setImmediate } from 'node:timers/promises';
import { links } from '../../views/links.ts';
import type { KeptItem, ProposalItem } from '../../views/stories/proposals-page.tsx';
import type { TypedStory } from '../../views/stories/story-fields.tsx';
import { hashOf } from '../content/hash.ts';
import { ID } from '../db/ids.ts';
import { createKeptSearch, type KeptStory } from '../domain/story/kept-already.ts';
import { DOUBTS } from '../domain/story/paste/doubt.ts';
import { MOST_ASIDE, MOST_PROPOSALS, type Proposal, proposalSteps } from '../domain/story/proposals.ts';
import type { Form } from '../http/form.ts';
import { inTurns } from '../http/in-turns.ts';
import { readTyped, wrongIn } from './story-form.ts';

export type FoundProposals = {
  /** What is new, and unticked what is near to a story that is there. */
  readonly proposals: readonly ProposalItem[];
  readonly kept: readonly KeptItem[];
  /** What tells no event, to be taken up all the same. */
  readonly aside: readonly ProposalItem[];
  readonly rest: readonly string[];
};

export async function itemsOf(paste: string, pasted: string, stories: AsyncIterable<readonly KeptStory[]>): Promise<FoundProposals> {
  const { proposals, aside, rest } = await inTurns(proposalSteps(pasted));
  const found = [...proposals, ...aside];
  const places = [...proposals.map((_, n) => n), ...aside.map((_, n) => MOST_PROPOSALS + n)];
  const ids = places.map((place) => idOf(paste, place));
  const search = createKeptSearch(found);
  await setImmediate();
  const byId = new Map<string, KeptStory>();
  for await (const group of stories) {
    for (const story of group) search.see(story);
    for (const story of group.filter(({ id }) => ids.includes(id))) byId.set(story.id, story);
    await setImmediate();
  }
  const known = search.found().map((near, n) => {
    const own = byId.get(ids[n] ?? '');
    return own ? { id: own.id, title: own.title, isSame: true } : near;
  });
  const items = found.map((proposal, n) => itemOf(proposal, places[n] ?? 0, ids[n] ?? '', known[n] ?? null));
  const kept = items.flatMap(({ title }, n) => {
    const there = known[n];
    return there?.isSame ? [{ href: links.story(there.id), title: there.title || title }] : [];
  });
  return { ...sorted(items.filter((_, n) => known[n]?.isSame !== true)), kept, rest };
}

/** Those that were left aside have the places behind all others. */
export function sorted<Item extends ProposalItem>(items: readonly Item[]) {
  const isAside = ({ place }: ProposalItem) => place >= MOST_PROPOSALS;
  return { proposals: items.filter((item) => !isAside(item)), aside: items.filter(isAside) };
}

/** The same for the same paste, so that its proposals are kept once, however often and from whichever page. */
function idOf(paste: string, place: number): string {
  return hashOf(new TextEncoder().encode(`${paste} ${place}`)).slice(0, 16);
}

type Near = { readonly id: string; readonly title: string } | null;

function itemOf(proposal: Proposal, place: number, id: string, near: Near): ProposalItem {
  const accepted = place < MOST_PROPOSALS && near === null && proposal.doubt === null;
  return { ...proposal, place, id, accepted, near: near && { href: links.story(near.id), title: near.title }, wrong: null };
}

/** As the page of proposals sent them, the dropped ones too. */
export function itemsIn(form: Form, newId: () => string) {
  return Array.from({ length: MOST_PROPOSALS + MOST_ASIDE }, (_, place) => place)
    .filter((place) => form[`title-${place}`] !== undefined)
    .map((place) => typedItem(form, place, newId));
}

function typedItem(form: Form, place: number, newId: () => string): ProposalItem & { readonly typed: TypedStory } {
  const id = form[`id-${place}`] ?? '';
  const typed = readTyped(fieldsOf(form, place));
  const { title, happened, role, numbers, ...parts } = typed.fields;
  const [wrong = null] = Object.values(wrongIn(typed));
  const doubt = DOUBTS.find((one) => one === form[`doubt-${place}`]) ?? null;
  const told = { title, happened, role, numbers, parts, doubt };
  const accepted = form[`accept-${place}`] !== undefined;
  return { place, id: ID.test(id) ? id : newId(), accepted, near: null, ...told, wrong, typed };
}

/** The fields of one proposal by the names that they have in the form of a story: `title` for `title-3`. */
function fieldsOf(form: Form, place: number): Form {
  const end = `-${place}`;
  const own = Object.entries(form).filter(([name]) => name.endsWith(end));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(0, -end.length), value]));
}
