/** The dialog that lists the keys. It is of use only with scripts, so the button that opens it is hidden until they run. */
const KEYS: readonly (readonly [string, string])[] = [
  ['1–9', 'take the choice of that number'],
  ['u', 'go to the choices at any time; Enter takes one'],
  ['?', 'show these keys'],
  ['Esc', 'close'],
];

export function Keys() {
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
          {KEYS.map(([key, does]) => (
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
