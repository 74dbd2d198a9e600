/** What can be decided now: one form, a submit button for each choice. Spent choices are text and carry no token. */
import type { ChoiceView, RunView } from '../../server/domain/run/run-view.ts';
import { links } from '../links.ts';
import { duration } from '../parts/figures.ts';
import { inline } from '../prose.tsx';

// Keys 1 to 9 are all there are.
const LAST_KEY = 9;

export function Choices({ runId, view }: { readonly runId: string; readonly view: RunView }) {
  const action = links.decisions(runId);
  return (
    <>
      <form id="choices" method="post" action={action} hx-post={action} hx-target="#console" hx-swap="outerHTML" hx-sync="this:drop">
        <input type="hidden" name="turn" value={String(view.turn)} />
        <ChoiceList view={view} />
      </form>
      <Abandonment runId={runId} />
    </>
  );
}

/** The buttons of a form: those of the scene first, then those at any time. */
export function ChoiceList({ view }: { readonly view: RunView }) {
  return (
    <>
      <ol class="choices" aria-label="Choices">
        {keyed(view.choices).map(({ choice, key }) =>
          choice.token === null ? <Spent choice={choice} /> : <Offered choice={choice} shortcut={key} />,
        )}
      </ol>
      <AnyTime choices={view.anyTime} />
    </>
  );
}

function keyed(choices: readonly ChoiceView[]): readonly { readonly choice: ChoiceView; readonly key: number | null }[] {
  let next = 0;
  return choices.map((choice) => ({ choice, key: choice.token !== null && ++next <= LAST_KEY ? next : null }));
}

function Offered({ choice, shortcut }: { readonly choice: ChoiceView; readonly shortcut: number | null }) {
  return (
    <li>
      <button
        type="submit"
        class="choice"
        name="choice"
        value={choice.token ?? ''}
        {...(shortcut === null ? {} : { 'data-key': shortcut })}
      >
        {shortcut === null ? <span /> : <kbd class="kbd">{shortcut}</kbd>}
        <span>{inline(choice.labelHtml)}</span>
        <span class="t">{terms(choice)}</span>
      </button>
    </li>
  );
}

/** `2 min`, and for what may be chosen more than once `2 min, done 05:49, 2 left`. */
function terms({ takes, left, doneAt }: ChoiceView): string {
  const parts = [duration(takes), doneAt === null ? '' : `done ${doneAt}`, left === null ? '' : `${left} left`];
  return parts.filter(Boolean).join(', ');
}

function Spent({ choice }: { readonly choice: ChoiceView }) {
  return (
    <li class="choice used">
      <span class="kbd" aria-hidden="true">
        {choice.doneAt === null ? '·' : '✓'}
      </span>
      <span>{inline(choice.labelHtml)}</span>
      <span class="t">{choice.doneAt === null ? 'no longer open' : `done ${choice.doneAt}`}</span>
    </li>
  );
}

function AnyTime({ choices }: { readonly choices: readonly ChoiceView[] }) {
  if (choices.length === 0) return null;
  const first = choices.find((choice) => choice.token !== null);
  return (
    <fieldset class="anytime">
      <legend class="small quiet">At any time</legend>
      {choices.map((choice) =>
        choice.token === null ? (
          <span class="done small">
            ✓ {inline(choice.labelHtml)} <span class="t">{choice.doneAt ?? ''}</span>
          </span>
        ) : (
          <button type="submit" class="btn plain" name="choice" value={choice.token} {...(choice === first ? { 'data-key': 'u' } : {})}>
            {inline(choice.labelHtml)} <span class="t">{terms(choice)}</span>
          </button>
        ),
      )}
    </fieldset>
  );
}

function Abandonment({ runId }: { readonly runId: string }) {
  return (
    <details class="quietly">
      <summary>Abandon this run</summary>
      <form method="post" action={links.abandonment(runId)}>
        <p class="small quiet">
          An abandoned run cannot be continued and has no debrief. To come back later, close the page: the run stays open.
        </p>
        <button type="submit" class="btn plain">
          Abandon it
        </button>
      </form>
    </details>
  );
}
