/** What one expects of a choice, in a sentence: of which signal, which way, how sure, and why. It can be skipped. */
import { MOST_WHY, SURE, type Way } from '../../server/domain/run/prediction.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';
import { links } from '../links.ts';

export type Asked = {
  readonly token: string;
  /** `signal` is its place in the list. */
  readonly typed: { readonly signal: string; readonly way: string; readonly sure: string; readonly why: string };
  /** What is missing, as a sentence; null where the page asks for the first time. */
  readonly wrong: string | null;
};

type ExpectProps = { readonly runId: string; readonly view: Pick<RunView, 'signals'>; readonly asked: Asked };

const WAYS: readonly (readonly [way: Way, word: string])[] = [
  ['up', 'rise'],
  ['stays', 'stay'],
  ['down', 'fall'],
];

const PERCENTS = Array.from({ length: (SURE.most - SURE.least) / SURE.step + 1 }, (_, step) => String(SURE.least + step * SURE.step));

/** Of a form of its own, so that Enter in the line takes this choice and not the first one. */
export function ExpectForm({ action, turn, token }: { readonly action: string; readonly turn: number; readonly token: string }) {
  return (
    <form id="expect" method="post" action={action} hx-post={action} hx-target="#console" hx-swap="outerHTML" hx-sync="this:drop">
      <input type="hidden" name="turn" value={String(turn)} />
      <input type="hidden" name="expecting" value={token} />
    </form>
  );
}

export function Expect({ runId, view, asked: { token, typed, wrong } }: ExpectProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would keep the sentence from flowing.
    <div class="expect" role="group" aria-label="What you expect">
      {wrong === null ? null : (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div>
        I expect{' '}
        <select id="expect-signal" name="signal" form="expect" aria-label="Signal">
          {view.signals.map(({ label }, index) => (
            <option value={String(index)} selected={typed.signal === String(index)}>
              {label}
            </option>
          ))}
        </select>{' '}
        to <Segment name="way" label="Direction" entries={WAYS} chosen={typed.way} /> by my next decision.
      </div>
      <div>
        I am <Segment name="sure" label="How sure, in percent" entries={PERCENTS.map((one) => [one, one])} chosen={typed.sure} /> % sure,
      </div>
      <div class="because">
        <label for="expect-why">because</label>
        <input id="expect-why" name="why" form="expect" maxlength={MOST_WHY} value={typed.why} autocomplete="off" />
      </div>
      <div class="actions">
        <button type="submit" class="btn small" form="expect" name="choice" value={token}>
          Do it
        </button>
        <button type="submit" class="btn plain small" form="expect" name="without" value={token}>
          Without a prediction
        </button>
        <a href={links.run(runId)} hx-get={links.run(runId)} hx-target="#console" hx-swap="outerHTML">
          Put it back
        </a>
      </div>
    </div>
  );
}

type SegmentProps = {
  readonly name: string;
  readonly label: string;
  readonly entries: readonly (readonly [value: string, word: string])[];
  readonly chosen: string;
};

function Segment({ name, label, entries, chosen }: SegmentProps) {
  return (
    <span class="seg" role="radiogroup" aria-label={label}>
      {entries.map(([value, word]) => (
        <label>
          <input type="radio" name={name} value={value} form="expect" checked={chosen === value} />
          <span>{word}</span>
        </label>
      ))}
    </span>
  );
}
