/** The dialog that lists the keys. It is of use only with scripts, so the button that opens it is hidden until they run. */
type Key = readonly [key: string, does: string];

const CHOOSING: readonly Key[] = [
  ['1–9', 'take the choice of that number, or open it where it asks for words'],
  ['u', 'go to the update, among the choices at any time; Enter takes it'],
  ['Ctrl Enter', 'send the words that you wrote for a choice'],
  ['f', 'go to the newest finding; Enter opens and closes one'],
  ['n', 'go to your notes'],
  ['Esc', 'put a choice back, leave the notes'],
];
const ALWAYS: readonly Key[] = [
  ['?', 'show these keys'],
  ['Esc', 'close'],
];

type KeysProps = {
  /** What the page's own do; those of a run unless said otherwise. */
  readonly keys?: readonly Key[];
  /** Where the page has a line of keys of its own. */
  readonly isNamed?: boolean;
};

export function Keys({ keys = CHOOSING, isNamed = false }: KeysProps) {
  return (
    <>
      {isNamed ? null : (
        <p class="wrap keys-hint">
          <button type="button" class="link" data-opens="keys" hidden>
            Keys <kbd class="kbd">?</kbd>
          </button>
        </p>
      )}
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
