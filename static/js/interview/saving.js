// What is typed for an item is saved by itself: one request at a time, and what did not reach the server is kept in this browser.

// Milliseconds: after the last key, and before another try.
const [QUIET, AGAIN] = [800, 3000];

let form = null;
let [timer, flight, dirty] = [0, null, false];

if (document.getElementById('work')) {
  bind();
  addEventListener('sitting-mounted', bind);
  addEventListener('online', () => save());
  document.addEventListener('visibilitychange', () => document.hidden && save());
  addEventListener('pagehide', () => dirty && send({ keepalive: true }).catch(() => {}));
}

// Before a step: its form brings the rest.
window.saved = async () => {
  clearTimeout(timer);
  await flight;
};

window.isSaving = () => flight !== null;

// It arrived, and with it all that was typed.
window.stepTaken = () => {
  dirty = false;
  unshelve();
};

function bind() {
  const next = document.getElementById('work');
  if (next === form) return;
  clearTimeout(timer);
  [form, dirty] = [next, false];
  form.addEventListener('input', ({ target }) => {
    if (target.name === 'way') return;
    dirty = true;
    shelve();
    state('Not saved yet');
    soon(QUIET);
  });
  takeBack();
}

function soon(wait) {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

async function save() {
  clearTimeout(timer);
  if (!dirty || !form) return;
  if (flight) return flight;
  const mine = form;
  const before = text();
  flight = send({ signal: AbortSignal.timeout(15000) }).then(
    (told) => settle(mine, told, before),
    () => failed(),
  );
  await flight;
  flight = null;
  if (dirty && form === mine) soon(QUIET);
}

async function send(options) {
  const body = new URLSearchParams(new FormData(form));
  body.set('do', 'save');
  const response = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' }, ...options });
  // Something in between may answer for a server that is down; that is no JSON.
  return { status: response.status, ...(await response.json()) };
}

function settle(mine, { status, revision, line, theirs, goesOn }, before) {
  if (form !== mine) return;
  if (status >= 500) return failed(line);
  if (revision !== undefined) form.elements.revision.value = revision;
  state(line);
  if (status !== 200) {
    dirty = false;
    document.getElementById('sitting-notice').textContent = line;
    if (theirs) show(theirs);
    return;
  }
  if (before === text()) {
    dirty = false;
    unshelve();
  }
  if (goesOn) window.goOn();
}

function failed(line = 'Not saved: the server does not answer.') {
  state(`${line} What you typed is kept in this browser.`);
  setTimeout(() => dirty && soon(0), AGAIN);
}

function show(texts) {
  document.querySelector('.theirs')?.remove();
  if (texts.length === 0) return;
  const section = Object.assign(document.createElement('section'), { className: 'theirs' });
  section.append(Object.assign(document.createElement('h2'), { textContent: 'What the other tab saved' }));
  for (const one of texts) section.append(Object.assign(document.createElement('blockquote'), { textContent: one }));
  document.querySelector('.sitting-said').append(section);
}

function state(line) {
  const place = document.getElementById('sitting-state');
  if (place) place.textContent = line;
}

function areas() {
  return [...form.querySelectorAll('textarea[name], input[type="text"][name]')];
}

function text() {
  return JSON.stringify(areas().map(({ name, value }) => [name, value]));
}

// A browser may refuse to keep anything, or have no room.
function inBrowser(act) {
  try {
    act(localStorage, `dry-run.sitting.${new URL(form.action).pathname}`);
  } catch {
    // Then it is on this page alone.
  }
}

function shelve() {
  inBrowser((shelves, name) => shelves.setItem(name, text()));
}

function unshelve() {
  if (form) inBrowser((shelves, name) => shelves.removeItem(name));
}

// Text of an earlier page that never reached the server.
function takeBack() {
  inBrowser((shelves, name) => {
    const kept = JSON.parse(shelves.getItem(name) ?? '[]');
    const back = areas().filter((area) => kept.some(([key, value]) => key === area.name && value !== '' && value !== area.value));
    for (const area of back) area.value = kept.find(([key]) => key === area.name)[1];
    if (back.length === 0) return;
    back[0].closest('.curtain')?.classList.add('writing');
    dirty = true;
    state('What you had typed is back. Not saved yet');
    soon(QUIET);
  });
}
