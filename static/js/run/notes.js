// Notes of a run are saved as they are typed, one request at a time. What an older tab wrote never takes the place of what a newer one did.
const area = document.getElementById('own');
if (area) begin();

function begin() {
  // Milliseconds: after the last key, and before the next try where the server did not answer.
  const [QUIET, AGAIN] = [700, 4000];
  const based = document.getElementById('based');
  const state = document.getElementById('notes-state');
  const { action } = area.closest('[data-action]').dataset;
  let kept = area.defaultValue;
  let [timer, flight] = [0, null];

  // By themselves they need not come with a decision too.
  area.removeAttribute('form');
  based.removeAttribute('form');
  area.value = kept;

  function soon(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  async function save() {
    clearTimeout(timer);
    if (flight) return;
    const written = area.value;
    if (written.trimEnd() === kept.trimEnd()) return;
    flight = send(written).then(
      (told) => settle(written, told),
      () => {
        state.textContent = 'Not saved: the server does not answer. What you typed stays here.';
        soon(AGAIN);
      },
    );
    await flight;
    flight = null;
    if (timer === 0 && area.value.trimEnd() !== kept.trimEnd()) soon(QUIET);
  }

  async function send(notes, options) {
    const body = new URLSearchParams({ notes, based: based.value });
    const response = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' }, ...options });
    return response.json();
  }

  function settle(written, { notes, revision, line }) {
    timer = 0;
    if (notes === undefined) {
      state.textContent = line;
      // Another try would come to the same until something is changed.
      kept = written;
      return;
    }
    based.value = revision;
    kept = notes;
    // What was typed meanwhile goes on behind what the server keeps.
    if (notes !== written.trimEnd()) {
      const since = area.value.startsWith(written) ? area.value.slice(written.length) : '';
      area.value = notes + since;
    }
    state.textContent = line ?? 'Saved';
  }

  // A swap brings notes as they are stored; what is being typed here stays, and so does its place.
  const whole = area.closest('#notes');
  document.addEventListener('htmx:after:swap', () => {
    const fresh = document.getElementById('notes');
    if (!fresh || fresh === whole) return;
    const revision = fresh.querySelector('#based').value;
    // The page may have been made before what was typed last was saved.
    if (Number(revision) > Number(based.value) && area.value.trimEnd() === kept.trimEnd() && !flight) {
      kept = fresh.querySelector('textarea').defaultValue;
      area.value = kept;
      based.value = revision;
    }
    fresh.replaceWith(whole);
  });

  area.addEventListener('input', () => {
    state.textContent = '';
    soon(QUIET);
  });
  area.addEventListener('blur', save);
  addEventListener('pagehide', () => {
    if (area.value.trimEnd() !== kept.trimEnd()) send(area.value, { keepalive: true }).catch(() => {});
  });
}
