// The draft of an answer or a story is saved as it is typed: one request at a time, the newest text wins, and what did not reach the server is kept in this browser.

const form = document.getElementById('draft');
const ONLY_HERE = 'It is on this page alone: copy it elsewhere before you leave.';
if (form) begin();

function begin() {
  // Milliseconds: after the last key, at most while typing goes on, before the first and the last new try, for an answer.
  const [QUIET, MOST, FIRST, LAST, PATIENCE] = [800, 5000, 1000, 30000, 15000];
  // Of a question's list too, which stands beside the form.
  const fields = [...form.elements].filter((field) => field.matches('textarea, [data-kept]'));
  const { tab } = form.dataset;
  const state = document.getElementById('state');
  const choice = document.getElementById('conflict');
  // Of the text in the fields, and changed only with it: what is based on an older text never goes out as if it knew the newer one.
  let { revision } = form.dataset;
  let [sent, timer, since, pause, flight] = [0, 0, 0, FIRST, null];
  // `failing`: the last try came to nothing. `stopped`: another would too, until the candidate changes or chooses something.
  let [dirty, failing, shelved, stopped] = ['unsaved' in form.dataset, false, false, choice.firstChild && 'conflict'];

  // By its attribute: a story has a field of the name `action`, which would stand before the form's own.
  const address = () => form.getAttribute('action');
  const shelf = () => `dry-run.draft.${form.dataset.shelf}.`;
  const textIn = (field) => (field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value);
  const texts = () => Object.fromEntries(fields.map((field) => [field.name, textIn(field)]));

  function put(field, text) {
    if (field.type === 'checkbox') field.checked = text !== '';
    else field.value = text;
  }

  function say(line, aloud) {
    state.textContent = line;
    if (aloud) document.getElementById('state-said').textContent = line;
  }

  // A browser may refuse to keep anything, or have no room.
  function inBrowser(act) {
    try {
      act(localStorage);
      return true;
    } catch {
      return false;
    }
  }

  function shelve() {
    const kept = JSON.stringify({ at: Date.now(), id: address(), revision, texts: texts() });
    shelved = inBrowser((shelves) => shelves.setItem(shelf() + tab, kept));
  }

  function unshelve() {
    inBrowser((shelves) => shelves.removeItem(shelf() + tab));
  }

  // Text of an earlier page that never reached the server. Where the server has moved on since, it asks which of the two is to stay.
  function takeBack(newest) {
    revision = newest.id === address() ? newest.revision : '0';
    for (const field of fields) {
      put(field, newest.texts[field.name] ?? textIn(field));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    inBrowser((shelves) => shelves.removeItem(newest.key));
    say('What you had typed is back. Not saved yet', true);
  }

  // The newest first; what is in the fields already need not wait any longer.
  function onShelves() {
    const found = [];
    inBrowser((shelves) => {
      for (const key of Object.keys(shelves).filter((one) => one.startsWith(shelf()) && one !== shelf() + tab)) {
        const kept = JSON.parse(shelves[key]);
        if (fields.every((field) => (kept.texts[field.name] ?? textIn(field)) === textIn(field))) delete shelves[key];
        else found.push({ key, ...kept });
      }
    });
    return found.sort((one, other) => other.at - one.at);
  }

  function changed() {
    if (!dirty) since = Date.now();
    dirty = true;
    if (stopped === 'refused') stopped = null;
    shelve();
    if (failing || stopped) return;
    say('Not saved yet');
    soon(Math.max(0, Math.min(QUIET, since + MOST - Date.now())));
  }

  function soon(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  async function save(more) {
    clearTimeout(timer);
    while (flight) await flight;
    if (stopped || !(dirty || more)) return;
    const before = JSON.stringify(texts());
    flight = send(more, { signal: AbortSignal.timeout(PATIENCE) }).then(
      (told) => settle(told, before === JSON.stringify(texts()), more),
      () => fail(),
    );
    await flight;
    flight = null;
    if (dirty && !failing && !stopped) soon(QUIET);
  }

  async function send(more, options) {
    sent += 1;
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries({ revision, tab, sent, ...more })) body.set(name, value);
    const ticked = fields.filter((field) => field.checked).map((field) => field.name.replace(/^shown-/, ''));
    const response = await fetch(address(), { method: 'POST', body, headers: { Accept: 'application/json' }, ...options });
    // Something in between may answer for a server that is down; that is no JSON.
    return { status: response.status, ticked, ...(await response.json()) };
  }

  function settle(told, isAll, aloud) {
    if (told.status >= 500) return fail(told.line);
    const isBack = failing;
    [failing, pause, since] = [false, FIRST, Date.now()];
    if (told.status !== 200) return refuse(told);
    unshelve();
    if (told.action) form.setAttribute('action', told.action);
    if (told.shelf) form.dataset.shelf = told.shelf;
    revision = String(told.revision);
    // What differs from what was kept is what the next form changes.
    if (form.elements.ticked) form.elements.ticked.value = told.ticked.join(' ');
    if (!isAll) return shelve();
    dirty = false;
    say(told.line, aloud || isBack);
    show(told);
  }

  function fail(line = 'Not saved: the server does not answer.') {
    say(shelved ? `${line} What you typed is kept in this browser.` : line, !failing);
    failing = true;
    soon(pause);
    pause = Math.min(pause * 2, LAST);
  }

  function refuse({ conflict, line }) {
    stopped = conflict ? 'conflict' : 'refused';
    if (!conflict) return say(`${line} ${shelved ? 'It stays on this page, and in this browser.' : ONLY_HERE}`, true);
    say(line, true);
    choice.innerHTML = conflict;
    choice.querySelector('h2').focus();
  }

  // What the server makes of the draft: the bar, the reading, the marks behind the text.
  function show({ versions, html, mirrors, described, words }) {
    const held = document.activeElement;
    const { top } = held.getBoundingClientRect();
    for (const [id, part] of Object.entries(html)) replace(id, part);
    hide('versions', !versions);
    hide('afresh', !versions);
    hide('rating', words === 0);
    hide('rate-first', words === 0);
    hide('to-rating', words === 0);
    hide('attempt-first', words > 0);
    if (versions) document.getElementById('versions').href = versions;
    for (const [id, marked] of Object.entries(mirrors)) document.getElementById(`part-${id}`).previousElementSibling.innerHTML = marked;
    for (const [id, notes] of Object.entries(described)) document.getElementById(`part-${id}`).setAttribute('aria-describedby', notes);
    // What is read above may be longer or shorter now; whoever types stays where they are.
    if (held.isConnected && held !== document.body) scrollBy({ top: held.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  // Whoever is at one of its buttons stays there.
  function replace(id, part) {
    const at = [...document.getElementById(id).querySelectorAll('a, button')].indexOf(document.activeElement);
    document.getElementById(id).outerHTML = part;
    if (at >= 0) (document.getElementById(id).querySelectorAll('a, button')[at] ?? form.querySelector('textarea')).focus();
  }

  // Not every page has all of them.
  function hide(id, isHidden) {
    const part = document.getElementById(id);
    if (part) part.hidden = isHidden;
  }

  document.addEventListener('input', ({ target }) => fields.includes(target) && changed());
  form.addEventListener('focusout', () => !failing && save());
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    const isChoice = submitter?.name === 'keep';
    if (stopped === 'conflict' && !isChoice) {
      event.preventDefault();
      return choice.querySelector('h2').focus();
    }
    if (submitter?.value === 'hand') {
      event.preventDefault();
      return save({ by: 'hand' });
    }
    // First the text, then whatever else the button does, so that no page is left for an error page with words on it.
    if ((dirty || flight) && !stopped) {
      event.preventDefault();
      return save().then(() => (dirty && stopped !== 'refused') || form.requestSubmit(submitter));
    }
    sent += 1;
    for (const [name, value] of Object.entries({ revision, sent, tab })) form.elements[name].value = value;
    // What is refused comes back in its form; what is chosen between two texts is settled.
    if (stopped !== 'refused') unshelve();
    dirty = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save({ by: 'hand' });
  });
  document.addEventListener('visibilitychange', () => document.hidden && !failing && save());
  addEventListener('online', () => save());
  // Browsers send up to 64 KiB from a page that is left; more than that waits on the shelf.
  addEventListener('pagehide', () => dirty && !stopped && send({}, { keepalive: true }).catch(() => {}));
  addEventListener('pageshow', ({ persisted }) => persisted && (dirty ? save() : location.reload()));
  addEventListener('beforeunload', (event) => dirty && (failing || stopped) && event.preventDefault());

  document.documentElement.classList.add('scripted');
  // What a browser fills in on Back may be older than what this page brought.
  for (const field of fields) put(field, field.type === 'checkbox' ? (field.defaultChecked ? field.value : '') : field.defaultValue);
  if (dirty) shelve();
  const [newest] = onShelves();
  if (newest && !dirty) takeBack(newest);
  if (dirty) soon(QUIET);
}
