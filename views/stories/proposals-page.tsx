/** Stories from pasted notes: first the notes, then what was found in them. */
import type { Doubt } from '../../server/domain/story/paste/doubt.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { PasteForm } from './paste-form.tsx';
import { PART_NAMES, type StoryPart } from './story-fields.tsx';

type PastePageProps = { readonly frame: Frame; readonly pasted: string; readonly wrong: string | null };

export function PastePage({ frame, pasted, wrong }: PastePageProps) {
  return (
    <Layout frame={frame} title="Stories from a CV or notes" current="stories" sheet="study">
      <div class="wrap stories">
        <h1>Stories from a CV or notes</h1>
        <p>Paste it as it is. It is split into proposals on this machine, and you choose which ones to keep.</p>
        <div class="beside">
          <PasteForm pasted={pasted} wrong={wrong} rows={16} isMain />
          <ReadAs />
        </div>
      </div>
    </Layout>
  );
}

function ReadAs() {
  return (
    <aside aria-labelledby="read-as">
      <h2 id="read-as">What is read as what</h2>
      <ul class="reads">
        <li>A line or paragraph of a CV that says what you did is a story. It takes its years and your role from the job above it.</li>
        <li>Notes with a date at the head of each are a story for each.</li>
        <li>Situation, task, action and result, written out or as letters, go into their parts as they are.</li>
        <li>An incident report is one story, with its summary, its timeline and what was done about it.</li>
        <li>Summaries, skills and names are left aside. They are shown, and you can take them up all the same.</li>
      </ul>
      <p class="small quiet">Nothing is made up, and nothing is kept until you say so.</p>
    </aside>
  );
}

export type ProposalItem = {
  /** In what was pasted, whatever else of it is kept by now: a browser gives back what was typed by the names of fields. */
  readonly place: number;
  /** The same for the same paste, so that what is sent twice is stored once. */
  readonly id: string;
  readonly accepted: boolean;
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly numbers: string;
  readonly parts: Readonly<Partial<Record<StoryPart, string>>>;
  /** Why it is not ticked; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
  /** A story that is there already and says nearly the same. */
  readonly near: KeptItem | null;
  /** What is wrong with its title; null where nothing is. */
  readonly wrong: string | null;
};

/** A story that is kept already. */
export type KeptItem = { readonly href: string; readonly title: string };

export type ProposalsPageProps = {
  readonly frame: Frame;
  /** What it was found in. */
  readonly paste: string;
  readonly proposals: readonly ProposalItem[];
  readonly kept: readonly KeptItem[];
  /** What tells no event: each may be ticked all the same. */
  readonly aside: readonly ProposalItem[];
  /** Lines too short for that. */
  readonly rest: readonly string[];
  readonly notice: string | null;
};

export function ProposalsPage({ frame, paste, proposals, kept, aside, rest, notice }: ProposalsPageProps) {
  return (
    <Layout frame={frame} title="Stories found" current="stories" sheet="study">
      <div class="wrap stories">
        <h1>{headingOf(proposals.length, kept.length)}</h1>
        {notice === null ? null : (
          <p class="said" role="alert">
            {notice}
          </p>
        )}
        <Kept stories={kept} />
        {proposals.length === 0 && kept.length > 0 ? null : <p>{ledeOf(proposals)}</p>}
        <form class="offer" method="post" action={links.acceptance} data-typed="">
          <input type="hidden" name="paste" value={paste} />
          <ol class="proposals">
            {proposals.map((proposal) => (
              <Proposal proposal={proposal} n={proposal.place} />
            ))}
          </ol>
          <LeftAside aside={aside} rest={rest} />
          <p class="actions">
            {proposals.length + aside.length === 0 ? null : (
              <button type="submit" class="btn">
                Keep those that are ticked
              </button>
            )}
            <a href={links.proposals}>Paste something else</a>
          </p>
        </form>
      </div>
    </Layout>
  );
}

function headingOf(found: number, kept: number): string {
  if (found > 0) return kept > 0 ? count(found, 'new proposal') : count(found, 'proposal');
  return kept > 0 ? 'Nothing new in it' : 'No story found';
}

function Kept({ stories }: { readonly stories: readonly KeptItem[] }) {
  return stories.length === 0 ? null : (
    <section aria-labelledby="kept-heading">
      <h2 id="kept-heading">Kept already</h2>
      <ul class="plainly">
        {stories.map(({ href, title }) => (
          <li>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NONE = 'Nothing in it reads as an event. A line such as “Moved 60 services to a shared pipeline in 2023” would do.';
const UNSURE = 'Where it is unclear that it is a story, it is not ticked and says why.';
const SOME = 'Untick what is no story, and mend the titles. Everything else can be changed once a story is kept.';

function ledeOf(proposals: readonly ProposalItem[]): string {
  if (proposals.length === 0) return NONE;
  return proposals.some(({ doubt }) => doubt !== null) ? `${SOME} ${UNSURE}` : SOME;
}

function doubtWords(doubt: Doubt): string {
  switch (doubt) {
    case 'duty':
      return 'Not ticked: this reads as a duty, not as something that happened once.';
    case 'no-deed':
      return 'Not ticked: I found nothing in it that somebody did.';
    case 'about-job':
      return 'Not ticked: this seems to say what the job was.';
    case 'under-skills':
      return 'Not ticked: it stands in a list of skills.';
  }
}

function Proposal({ proposal, n }: { readonly proposal: ProposalItem; readonly n: number }) {
  const { accepted, title, happened, role, numbers, parts, near, doubt, wrong } = proposal;
  const name = `proposal-${n}`;
  return (
    <li class="field">
      <HiddenFields proposal={proposal} />
      <label class="accept">
        <input type="checkbox" name={`accept-${n}`} value="1" checked={accepted} /> Keep
        <span class="vh">: {title}</span>
      </label>
      <label class="vh" for={name}>
        Title of proposal {n + 1}
      </label>
      {wrong === null ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      <input
        type="text"
        id={name}
        name={`title-${n}`}
        value={title}
        autocomplete="off"
        {...(wrong === null ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-wrong` })}
      />
      {near === null ? null : (
        <p class="small">
          Close to <a href={near.href}>{near.title}</a>, which you keep already.
        </p>
      )}
      {doubt === null ? null : <p class="small">{doubtWords(doubt)}</p>}
      <p class="small quiet">{[role, happened, numbers].filter(Boolean).join(' · ')}</p>
      {PART_NAMES.map(([part, label]) =>
        parts[part] ? (
          <p class="told small">
            <b>{label}.</b> {parts[part]}
          </p>
        ) : null,
      )}
    </li>
  );
}

/** Of what a candidate cannot change before it is kept. */
function HiddenFields({ proposal }: { readonly proposal: ProposalItem }) {
  const { place, id, happened, role, numbers, parts, doubt } = proposal;
  return (
    <>
      <input type="hidden" name={`id-${place}`} value={id} />
      {Object.entries({ happened, role, numbers, ...parts, doubt }).map(([field, value]) =>
        value ? <input type="hidden" name={`${field}-${place}`} value={value} /> : null,
      )}
    </>
  );
}

function LeftAside({ aside, rest }: { readonly aside: readonly ProposalItem[]; readonly rest: readonly string[] }) {
  if (aside.length + rest.length === 0) return null;
  const lines = [...aside.map(toldIn), ...rest].flatMap((text) => text.split('\n')).length;
  return (
    <details open={aside.some(({ accepted }) => accepted)}>
      <summary>{count(lines, 'line')} left aside</summary>
      {aside.length === 0 ? null : <p class="small">Tick what is a story all the same; it is kept under its first words.</p>}
      {aside.length === 0 ? null : (
        <ul class="proposals">
          {aside.map((proposal) => (
            <li>
              <HiddenFields proposal={proposal} />
              <input type="hidden" name={`title-${proposal.place}`} value={proposal.title} />
              <label class="small">
                <input type="checkbox" name={`accept-${proposal.place}`} value="1" checked={proposal.accepted} />{' '}
                <span class="told">{toldIn(proposal)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {rest.length === 0 ? null : <input type="hidden" name="rest" value={rest.join('\n')} />}
      {rest.length === 0 ? null : <p class="told small quiet">{rest.join('\n')}</p>}
    </details>
  );
}

function toldIn({ title, parts }: ProposalItem): string {
  return Object.values(parts).filter(Boolean).join('\n') || title;
}
