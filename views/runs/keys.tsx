/** The dialog that lists the keys. It is of use only with scripts, so the button that opens it is hidden until they run. */
type Key = readonly [key: string, does: string];

const CHOOSING: readonly Key[] = [
  ['1–9', 'take the choice of that number'],
  ['u', 'go to the choices at any time; Enter takes one'],
];
const ALWAYS: readonly Key[] = [
  ['?', 'show these keys'],
  ['Esc', 'close'],
];

/** `keys`: what the page's own do; those of a run unless said otherwise. */
export function Keys({ keys = CHOOSING }: { readonly keys?: readonly Key[] }) {
  return (
    <>
      <p class="wrap keys-hint">
        <button type="button" class="link" data-opens="keys" hidden>
          Keys <kbd class="kbd">?</kbd>
        </button>
      </p>
      <dialog id="keys" aria-labelledby="keys-heading">
        <h2 id="keys-heading">Keys</h2>
        <dl class="key-list">
          {[...keys, ...ALWAYS].map(([key, does]) => (
            <div>
              <dt>
                <kbd class="kbd">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <label class="small">
            <input type="checkbox" id="keys-on" checked /> Single keys are on
          </label>
          <button type="submit" class="btn plain">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
