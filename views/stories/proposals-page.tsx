/** Stories from pasted notes: first the notes, then what was found in them. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Field } from '../parts/field.tsx';
import { count } from '../parts/figures.ts';
import { PART_NAMES, type StoryPart } from './story-fields.tsx';

type PastePageProps = { readonly frame: Frame; readonly pasted: string; readonly wrong: string | null };

export function PastePage({ frame, pasted, wrong }: PastePageProps) {
  return (
    <Layout frame={frame} title="Stories from a CV or notes" current="stories">
      <div class="wrap stories">
        <h1>Stories from a CV or notes</h1>
        <p>Paste it as it is. It is split into proposals on this machine, and you choose which ones to keep.</p>
        <form method="post" action={links.proposals} data-typed="">
          <Field
            id="pasted"
            name="pasted"
            label="Your CV or notes"
            hint="Up to 60,000 characters. One line or paragraph for each thing that you did works best."
            wrong={wrong}
            input={(ties) => (
              <textarea {...ties} rows={16}>
                {`\n${pasted}`}
              </textarea>
            )}
          />
          <p class="actions">
            <button type="submit" class="btn">
              Find the stories in it
            </button>
            <a href={links.stories}>Leave it</a>
          </p>
        </form>
      </div>
    </Layout>
  );
}

export type ProposalItem = {
  /** Made with the page, so that what is sent twice is stored once. */
  readonly id: string;
  readonly accepted: boolean;
  readonly title: string;
  readonly happened: string;
  readonly role: string;
  readonly numbers: string;
  readonly parts: Readonly<Partial<Record<StoryPart, string>>>;
  /** What is wrong with its title; null where nothing is. */
  readonly wrong: string | null;
};

export type ProposalsPageProps = {
  readonly frame: Frame;
  readonly proposals: readonly ProposalItem[];
  /** Lines that tell no event. */
  readonly rest: readonly string[];
  readonly notice: string | null;
};

export function ProposalsPage({ frame, proposals, rest, notice }: ProposalsPageProps) {
  return (
    <Layout frame={frame} title="Stories found" current="stories">
      <div class="wrap stories">
        <h1>{proposals.length === 0 ? 'No story found' : `${count(proposals.length, 'proposal')}`}</h1>
        {notice === null ? null : (
          <p class="said" role="alert">
            {notice}
          </p>
        )}
        <p>{proposals.length === 0 ? NONE : SOME}</p>
        <form method="post" action={links.acceptance} data-typed="">
          <ol class="proposals">
            {proposals.map((proposal, index) => (
              <Proposal proposal={proposal} n={index} />
            ))}
          </ol>
          <Rest lines={rest} />
          <p class="actions">
            {proposals.length === 0 ? null : (
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

const NONE = 'Nothing in it reads as an event. A line such as “Moved 60 services to a shared pipeline in 2023” would do.';
const SOME = 'Untick what is no story, and mend the titles. Everything else can be changed once a story is kept.';

function Proposal({ proposal, n }: { readonly proposal: ProposalItem; readonly n: number }) {
  const { id, accepted, title, happened, role, numbers, parts, wrong } = proposal;
  const name = `proposal-${n}`;
  return (
    <li class="field">
      <input type="hidden" name={`id-${n}`} value={id} />
      {Object.entries({ happened, role, numbers, ...parts }).map(([field, value]) =>
        value ? <input type="hidden" name={`${field}-${n}`} value={value} /> : null,
      )}
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

function Rest({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <details>
      <summary>{count(lines.length, 'line')} left aside</summary>
      <input type="hidden" name="rest" value={lines.join('\n')} />
      <p class="told small quiet">{lines.join('\n')}</p>
    </details>
  );
}
