// A draft is saved as it is typed: one request at a time, the newest text wins, and what did not reach the server is kept in this browser.

const form = document.getElementById('draft');
if (form) begin();

function begin() {
  // Milliseconds: after the last key, at most while typing goes on, before the first and the last new try, for an answer.
  const [QUIET, MOST, FIRST, LAST, PATIENCE] = [800, 5000, 1000, 30000, 15000];
  const areas = [...form.querySelectorAll('textarea')];
  const { question, tab } = form.dataset;
  const state = document.getElementById('state');
  const choice = document.getElementById('conflict');
  const shelf = `dry-run.draft.${question}.`;
  let { revision } = form.dataset;
  let [sent, timer, since, pause, flight] = [0, 0, 0, FIRST, null];
  // `failing`: the last try came to nothing. `stopped`: another would too, until the candidate changes or chooses something.
  let [dirty, failing, shelved, stopped] = ['unsaved' in form.dataset, false, false, choice.firstChild && 'conflict'];

  const texts = () => Object.fromEntries(areas.map((area) => [area.name, area.value]));

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
    const kept = JSON.stringify({ at: Date.now(), id: form.action, revision, texts: texts() });
    shelved = inBrowser((shelves) => shelves.setItem(shelf + tab, kept));
  }

  function unshelve() {
    inBrowser((shelves) => shelves.removeItem(shelf + tab));
  }

  // Text of an earlier page that never reached the server. Where the server has moved on since, it asks which of the two is to stay.
  function takeBack() {
    let newest = null;
    inBrowser((shelves) => {
      const keys = Object.keys(shelves).filter((key) => key.startsWith(shelf));
      const [[key, kept] = []] = keys.map((key) => [key, JSON.parse(shelves[key])]).sort(([, a], [, b]) => b.at - a.at);
      if (key) delete shelves[key];
      newest = kept;
    });
    if (!newest || areas.every(({ name, value }) => (newest.texts[name] ?? value) === value)) return;
    revision = newest.id === form.action ? newest.revision : '0';
    for (const area of areas) {
      area.value = newest.texts[area.name] ?? area.value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    say('What you had typed is back. Not saved yet', true);
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
    if (flight) await flight;
    if (stopped || flight || !(dirty || more)) return;
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
    const body = new URLSearchParams({ question, revision, tab, sent, ...texts(), ...more });
    const response = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' }, ...options });
    // Something in between may answer for a server that is down; that is no JSON.
    return { status: response.status, ...(await response.json()) };
  }

  function settle(told, isAll, aloud) {
    if (told.status >= 500) return fail(told.line);
    const isBack = failing;
    [failing, pause, since] = [false, FIRST, Date.now()];
    if (told.id) form.action = `/answers/${told.id}/draft`;
    revision = String(told.revision ?? revision);
    if (told.status !== 200) return refuse(told);
    if (!isAll) return;
    dirty = false;
    unshelve();
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
    say(line, true);
    if (!conflict) return;
    choice.innerHTML = conflict;
    choice.querySelector('h2').focus();
  }

  // What the server makes of the draft: the bar, the reading, the marks behind the text.
  function show({ id: stored, html, mirrors, described, words }) {
    for (const [id, part] of Object.entries(html)) document.getElementById(id).outerHTML = part;
    for (const id of ['versions', 'afresh']) document.getElementById(id).hidden = !stored;
    document.getElementById('versions').href = `/answers/${stored}/versions`;
    document.getElementById('rating').hidden = words === 0;
    document.getElementById('attempt-first').hidden = words > 0;
    for (const area of areas) {
      const id = area.name.slice(5);
      if (mirrors[id]) area.previousElementSibling.innerHTML = mirrors[id];
      area.setAttribute('aria-describedby', described[id] ?? '');
    }
  }

  form.addEventListener('input', ({ target }) => areas.includes(target) && changed());
  form.addEventListener('focusout', () => !failing && save());
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (submitter?.value === 'hand') {
      event.preventDefault();
      return save({ by: 'hand' });
    }
    // First the text, then whatever else the button does, so that no page is left for an error page with words on it.
    if ((dirty || flight) && !stopped) {
      event.preventDefault();
      return save().then(() => dirty || form.requestSubmit(submitter));
    }
    sent += 1;
    for (const [name, value] of Object.entries({ revision, sent, tab })) form.elements[name].value = value;
    unshelve();
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
  for (const area of areas) area.value = area.defaultValue;
  takeBack();
  if (dirty) soon(QUIET);
}
