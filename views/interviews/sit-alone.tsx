/** The forms that begin one item by itself, each with the choice of room and pace. In quiet and with the clock is the usual. */
import type { Child } from 'hono/jsx';
import { KINDS, type Kind } from '../../server/domain/question/question.ts';
import { links } from '../links.ts';
import { KIND_NAMES } from '../questions/filters.tsx';

/** `alone`: what the form sends. */
export type AloneChoice = { readonly alone: string; readonly title: string; readonly kindOfQuestion: Kind | null };

export type AloneList = {
  readonly kind: 'question' | 'incident';
  /** Made with the page: what is begun twice from it is one interview. */
  readonly formId: string;
  readonly choices: readonly AloneChoice[];
};

type SitProps = { readonly id: string; readonly alone: string; readonly of: string; readonly children: Child };

export function Sit({ id, alone, of, children }: SitProps) {
  return (
    <form method="post" action={links.interviews} class="alone">
      <input type="hidden" name="id" value={id} />
      <details>
        <summary class="small">
          Room and pace<span class="vh">: {of}</span>
        </summary>
        <RoomAndPace />
      </details>
      <button type="submit" class="btn plain" name="alone" value={alone}>
        {children}
        <span class="vh">: {of}</span>
      </button>
    </form>
  );
}

const NAMES: Readonly<Record<AloneList['kind'], { readonly title: string; readonly about: string; readonly label: string }>> = {
  question: { title: 'A question', about: 'Answered aloud or in writing, with its follow-ups.', label: 'Question' },
  incident: { title: 'An incident', about: 'Run to its end, as in an interview.', label: 'Incident' },
};

/** One of many, where a row for each would be a long page. */
export function SitOneOf({ list: { kind, formId, choices } }: { readonly list: AloneList }) {
  if (choices.length === 0) return null;
  const { title, about, label } = NAMES[kind];
  return (
    <section aria-labelledby={`alone-${kind}`}>
      <h2 id={`alone-${kind}`}>{title}</h2>
      <p class="quiet">{about}</p>
      <form method="post" action={links.interviews} class="alone one-of">
        <input type="hidden" name="id" value={formId} />
        <label>
          {label}
          <select name="alone">
            <Choices choices={choices.filter(({ kindOfQuestion }) => kindOfQuestion === null)} />
            {KINDS.map((of) => (
              <OfKind of={of} choices={choices.filter(({ kindOfQuestion }) => kindOfQuestion === of)} />
            ))}
          </select>
        </label>
        <RoomAndPace />
        <button type="submit" class="btn plain">
          Sit it<span class="vh">: the {kind} that is picked</span>
        </button>
      </form>
    </section>
  );
}

function OfKind({ of, choices }: { readonly of: Kind; readonly choices: readonly AloneChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={KIND_NAMES[of]}>
      <Choices choices={choices} />
    </optgroup>
  );
}

function Choices({ choices }: { readonly choices: readonly AloneChoice[] }) {
  return (
    <>
      {choices.map(({ alone, title }) => (
        <option value={alone}>{title}</option>
      ))}
    </>
  );
}

function RoomAndPace() {
  return (
    <>
      <label>
        Room
        <select name="watched">
          <option value="no">In quiet</option>
          <option value="yes">Watched</option>
        </select>
      </label>
      <label>
        Pace
        <select name="pace">
          <option value="timed">With the clock</option>
          <option value="untimed">Without the clock</option>
        </select>
      </label>
    </>
  );
}
