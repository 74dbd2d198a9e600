/** What can be decided now: one form, a submit button for each choice. Spent choices are text and carry no token. */
import type { Child } from 'hono/jsx';
import type { ChoiceView } from '../../server/domain/run/choice-view.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';
import { links } from '../links.ts';
import { count, duration } from '../parts/figures.ts';
import { inline } from '../prose.tsx';
import { keyOf, keysInWords } from './choice-keys.ts';
import { type Asked, Expect, ExpectForm } from './expect.tsx';
import { Writing } from './writing.tsx';

/** What was typed for choices that ask for words, by their tokens. */
export type Drafts = Readonly<Record<string, string>>;

export type OfferView = Pick<RunView, 'turn' | 'choices' | 'anyTime'>;

type ChoicesProps = {
  readonly runId: string;
  readonly view: OfferView & Pick<RunView, 'signals'>;
  readonly drafts: Drafts;
  /** What the page asks about a choice before it is taken; null as a rule. */
  readonly asked: Asked | null;
};

export function Choices({ runId, view, drafts, asked }: ChoicesProps) {
  const action = links.decisions(runId);
  const panel = asked === null ? null : { token: asked.token, part: <Expect runId={runId} view={view} asked={asked} /> };
  return (
    <>
      <div class="dock">
        <p class="choosehead">
          <a href="#choices">What do you do?</a> <span class="lg">{summary(view)}</span>
        </p>
        <form id="choices" method="post" action={action} hx-post={action} hx-target="#console" hx-swap="outerHTML" hx-sync="this:drop">
          <input type="hidden" name="turn" value={String(view.turn)} />
          <Offer view={view} drafts={drafts} panel={panel} />
        </form>
        {asked === null ? null : <ExpectForm action={action} turn={view.turn} token={asked.token} />}
      </div>
      <KeysLine view={view} />
      <Abandonment runId={runId} />
    </>
  );
}

/** What a minute of live pace may change of the form. */
export function Offer({ view, drafts, panel }: { readonly view: OfferView; readonly drafts: Drafts; readonly panel: Panel | null }) {
  return (
    <div id="offer">
      <ChoiceList view={view} drafts={drafts} panel={panel} />
    </div>
  );
}

/** What stands below a choice, by its token. */
type Panel = { readonly token: string; readonly part: Child };

/** The buttons of a form: those of the scene first, then those at any time. Without drafts nobody is asked to write. */
export function ChoiceList({ view, drafts = null, panel = null }: ChoiceListProps) {
  return (
    <>
      <ol class="choices" aria-label="Choices">
        {view.choices.map((choice) =>
          choice.token === null ? <Spent choice={choice} /> : <Offered choice={choice} drafts={drafts} panel={panel} />,
        )}
      </ol>
      <AnyTime choices={view.anyTime} drafts={drafts} panel={panel} />
    </>
  );
}

type ChoiceListProps = { readonly view: OfferView; readonly drafts?: Drafts | null; readonly panel?: Panel | null };

function summary({ choices, anyTime }: OfferView): string {
  const open = (all: readonly ChoiceView[]) => all.filter(({ token }) => token !== null).length;
  const own = count(open(choices), 'choice');
  return open(anyTime) === 0 ? own : `${own}, and ${open(anyTime)} at any time`;
}

type OfferedProps = { readonly choice: ChoiceView; readonly drafts: Drafts | null; readonly panel: Panel | null };

function Offered({ choice, drafts, panel }: OfferedProps) {
  const isAsked = panel !== null && panel.token === choice.token;
  const { writes } = choice;
  const pressed = keyOf(choice);
  const key = pressed === null ? {} : { 'data-key': pressed };
  const face = (
    <>
      {pressed === null ? <span /> : <kbd class="kbd">{pressed}</kbd>}
      <span>{inline(choice.labelHtml)}</span>
      <span class="t">{terms(choice)}</span>
    </>
  );
  return (
    <li>
      {writes === null || drafts === null ? (
        <button type="submit" class={isAsked ? 'choice is-asked' : 'choice'} name="choice" value={choice.token ?? ''} {...key}>
          {face}
        </button>
      ) : (
        <Writing
          token={choice.token ?? ''}
          writes={writes}
          draft={drafts[choice.token ?? ''] ?? null}
          summary={{ class: 'choice', ...key }}
        >
          {face}
        </Writing>
      )}
      {isAsked ? panel.part : null}
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
      <span>
        <Done choice={choice} />
      </span>
      <span class="t">{choice.doneAt === null ? 'no longer open' : `done ${choice.doneAt}`}</span>
    </li>
  );
}

/** What it brought to light is one step away. */
function Done({ choice: { labelHtml, finding } }: { readonly choice: ChoiceView }) {
  return finding === null ? inline(labelHtml) : <a href={`#finding-${finding}`}>{inline(labelHtml)}</a>;
}

type AnyTimeProps = { readonly choices: readonly ChoiceView[]; readonly drafts: Drafts | null; readonly panel: Panel | null };

function AnyTime({ choices, drafts, panel }: AnyTimeProps) {
  if (choices.length === 0) return null;
  const open = choices.filter((choice) => choice.token !== null);
  const first = firstAtAnyTime(choices);
  return (
    <fieldset class="anytime">
      <legend class="small quiet">At any time</legend>
      {choices.map((choice) =>
        choice.token === null ? (
          <span class="done small">
            ✓ <Done choice={choice} /> <span class="t">{choice.doneAt ?? ''}</span>
          </span>
        ) : (
          <AnyTimeOffered choice={choice} drafts={drafts} panel={panel} isFirst={choice === first} />
        ),
      )}
      {open.some(({ token }) => token === panel?.token) ? panel?.part : null}
    </fieldset>
  );
}

/** Where its key leads: to an update that is written, where there is one. */
function firstAtAnyTime(choices: readonly ChoiceView[]): ChoiceView | null {
  const open = choices.filter((choice) => choice.token !== null);
  return open.find(({ writes }) => writes === 'update') ?? open[0] ?? null;
}

function AnyTimeOffered({ choice, drafts, isFirst }: OfferedProps & { readonly isFirst: boolean }) {
  const { token, writes, labelHtml } = choice;
  const key = isFirst ? { 'data-key': 'u' } : {};
  const face = (
    <>
      {inline(labelHtml)} <span class="t">{terms(choice)}</span>
    </>
  );
  return writes === null || drafts === null ? (
    <button type="submit" class="btn plain" name="choice" value={token ?? ''} {...key}>
      {face}
    </button>
  ) : (
    <Writing token={token ?? ''} writes={writes} draft={drafts[token ?? ''] ?? null} summary={{ class: 'btn plain', ...key }}>
      {face}
    </Writing>
  );
}

/** Keys are of use only with scripts, so the line stands only where they run. */
function KeysLine({ view }: { readonly view: OfferView }) {
  const first = firstAtAnyTime(view.anyTime);
  const keys: readonly (readonly [string, string])[] = [
    ...(view.choices.length > 0 ? [[keysInWords(view.choices), 'choose'] as const] : []),
    ...(first ? [['u', first.writes === 'update' ? 'update' : 'at any time'] as const] : []),
    ['f', 'findings'],
    ['n', 'note'],
  ];
  return (
    <p class="keysline with-script">
      {keys.map(([key, does]) => (
        <span>
          <kbd class="kbd">{key}</kbd> {does}
        </span>
      ))}
      <button type="button" class="link" data-opens="keys">
        <kbd class="kbd">?</kbd> all keys
      </button>
    </p>
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
