// An item that is on: its clock, its recorder, and its form, which stays on the page so that the microphone stays open from a question to its follow-ups.

let mic = null;
// What is on: the form and what was found in it. Another one after each step.
let on = null;
// Recordings that are not kept yet.
const takes = [];

function mount() {
  clearInterval(on?.timer);
  const form = document.getElementById('work');
  const at = Object.fromEntries([...form.querySelectorAll('[data-is]')].map((one) => [one.dataset.is, one]));
  const curtain = form.querySelector('section.curtain');
  on = { form, at, curtain, since: performance.now(), ...numbers(form.dataset), isOver: false };
  form.addEventListener('submit', submitted);
  on.timer = setInterval(tick, 250);
  face(false);
  if (curtain) open();
  else mic?.stop();
  window.dispatchEvent(new Event('sitting-mounted'));
}

function numbers({ left, limit, spent, endsIn }) {
  return { left: Number(left), limit: Number(limit), spent: Number(spent), endsIn: endsIn === undefined ? null : Number(endsIn) };
}

// ---- the curtain

function open() {
  const { at, curtain, form } = on;
  at.key.hidden = false;
  on.write = link('', () => {
    writing(!curtain.classList.contains('writing'));
    if (curtain.classList.contains('writing')) curtain.querySelector('textarea').focus();
  });
  writing(curtain.classList.contains('writing'));
  form.querySelector('.sitting-foot').append(on.write);
  form.querySelector('h1').focus();
  if (curtain.dataset.listens) readOut(curtain.dataset.listens);
  if (curtain.dataset.records) record();
  else tell(curtain.dataset.off);
}

function writing(isOn) {
  on.curtain.classList.toggle('writing', isOn);
  on.write.textContent = isOn ? 'Hide the fields' : 'Write instead';
}

function link(text, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'link', textContent: text, onclick: act });
  return button;
}

function tell(text) {
  if (on.at.line && on.at.line.textContent !== text) on.at.line.textContent = text;
}

// ---- recording

async function record() {
  const mine = on;
  const { dataset } = mine.curtain;
  if (kept('dry-run.microphone') === 'off') return recordLater(dataset.off, 'Record');
  mic ??= window.createRecorder({ bytes: Number(dataset.bytes), ended: (blob, why) => recorded(blob, why), measured });
  const why = await mic.open();
  // The page may have gone on while the browser asked.
  if (on !== mine) return;
  if (why) return silent(dataset[why]);
  mine.recording = { probe: dataset.probe, path: dataset.records, since: performance.now() };
  mic.start();
  tell(dataset.loud);
  recordLater(dataset.loud, 'Record no more');
  mine.tooLong = setTimeout(() => mic.stop('tooLong'), Number(dataset.milliseconds));
}

// Without a microphone the fields are there.
function silent(text) {
  tell(text);
  writing(true);
}

function recordLater(text, label) {
  tell(text);
  const button = link(label, () => {
    keep('dry-run.microphone', label === 'Record' ? 'on' : 'off');
    button.remove();
    if (label === 'Record') return record();
    mic.stop('stopped');
    recordLater(on.curtain.dataset.stopped, 'Record');
  });
  on.form.querySelector('.sitting-foot').append(button);
}

function measured(bars, isQuiet) {
  if (!on.curtain) return;
  window.drawLevel(on.at.level, bars);
  tell(isQuiet ? on.curtain.dataset.silent : on.curtain.dataset.loud);
}

function recorded(blob, why) {
  const { recording, curtain } = on;
  clearTimeout(on.tooLong);
  on.recording = null;
  if (why) tell(curtain.dataset[{ stopped: 'stopped', lost: 'lost' }[why] ?? 'full']);
  if (blob) send({ ...recording, blob, milliseconds: Math.max(1, Math.ceil(performance.now() - recording.since)) });
  recording.done?.();
}

// Resolves once the sound of what is on has left the recorder.
function stopRecording() {
  if (!on.recording || !mic?.isOn()) return Promise.resolve();
  return new Promise((resolve) => {
    on.recording.done = resolve;
    mic.stop();
  });
}

async function send(take) {
  if (!takes.includes(take)) takes.push(take);
  take.line = 'Sending the recording.';
  const asked = new URLSearchParams({ probe: take.probe, milliseconds: take.milliseconds });
  const headers = { Accept: 'application/json', 'Content-Type': take.blob.type };
  take.sending = fetch(`${take.path}?${asked}`, { method: 'POST', body: take.blob, headers, signal: AbortSignal.timeout(60000) })
    .then(async (response) => ({ status: response.status, ...(await response.json()) }))
    .catch(() => ({ status: 0, line: 'Not kept: the server does not answer.' }));
  const { status, line } = await take.sending;
  take.sending = null;
  take.line = line;
  if (status === 201) takes.splice(takes.indexOf(take), 1);
  list();
}

// What could not be kept stays here, to be sent again or downloaded.
function list() {
  const failed = takes.filter(({ sending }) => !sending);
  let aside = document.getElementById('takes');
  if (failed.length === 0) return aside?.remove();
  aside ??= document.body.appendChild(Object.assign(document.createElement('aside'), { id: 'takes' }));
  aside.setAttribute('aria-label', 'Recordings that are not kept');
  aside.replaceChildren(...failed.map(row));
}

function row(take) {
  const line = Object.assign(document.createElement('p'), { textContent: `A recording is still here. ${take.line} ` });
  line.setAttribute('role', 'status');
  take.url ??= URL.createObjectURL(take.blob);
  const file = Object.assign(document.createElement('a'), { href: take.url, download: 'answer', textContent: 'Download it' });
  const drop = link('Throw it away', () => {
    takes.splice(takes.indexOf(take), 1);
    URL.revokeObjectURL(take.url);
    list();
  });
  line.append(
    link('Try again', () => send(take)),
    ' ',
    file,
    ' ',
    drop,
  );
  return line;
}

// ---- reading aloud

async function readOut(text) {
  const mine = on;
  const heading = mine.form.querySelector('h1');
  const voices = await voicesHere();
  if (on !== mine) return;
  if (voices.length === 0) return tell(mine.curtain.dataset.mute);
  heading.classList.add('vh');
  const show = link('Show the text', () => {
    heading.classList.remove('vh');
    show.remove();
  });
  heading.after(show);
  speak(text);
}

function speak(text) {
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = 'en';
  speechSynthesis.speak(said);
}

// Some browsers know their voices a moment late.
async function voicesHere() {
  if (!window.speechSynthesis) return [];
  for (let tries = 0; tries < 10 && speechSynthesis.getVoices().length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return speechSynthesis.getVoices();
}

// ---- the clock

function tick() {
  const seconds = (performance.now() - on.since) / 1000;
  if (Number.isNaN(on.left)) return;
  cutIn(on.spent + seconds);
  const left = Math.max(0, Math.ceil(on.left - seconds));
  draw(left, Math.min(100, (100 * (on.spent + seconds)) / on.limit));
  if (left === 0 && !on.isOver && on.curtain) {
    on.isOver = true;
    say(on.curtain.dataset.over);
  }
  if (on.endsIn !== null && seconds > on.endsIn + 0.5 && !on.isEnding) {
    on.isEnding = true;
    on.form.requestSubmit(on.form.querySelector('[value="stop"], [value="hand-in"]'));
  }
}

// Once, and it stays; whoever comes back later finds it there.
function cutIn(spent) {
  const { interruption } = on.at;
  if (!interruption || interruption.textContent || spent < Number(on.curtain.dataset.cutsIn)) return;
  interruption.textContent = on.curtain.dataset.interruption;
  if (on.curtain.dataset.listens && window.speechSynthesis) speak(interruption.textContent);
}

// In quiet the clock is out of sight until it is asked for, whatever was chosen elsewhere.
function faceKept() {
  return on.form.dataset.quiet ? (kept('dry-run.quiet-clock') ?? 'hidden') : (kept('dry-run.clock') ?? 'full');
}

function draw(left, share) {
  const { clock, spent } = on.at;
  const face = faceKept();
  if (clock) {
    clock.classList.toggle('unseen', face === 'hidden');
    const minutes = Math.floor(left / 60);
    const big = clock.classList.contains('clockbig');
    const colon = big ? '<i>:</i>' : ':';
    const text =
      face === 'minutes' ? `${Math.ceil(left / 60)}<small> min</small>` : `${minutes}${colon}${String(left % 60).padStart(2, '0')}`;
    if (clock.innerHTML !== text) clock.innerHTML = text;
  }
  spent?.setAttribute('width', `${share}%`);
  if (on.form.dataset.quiet) spent?.closest('svg').classList.toggle('unseen', face === 'hidden');
}

const FACES = { full: ['Minutes only', 'minutes'], minutes: ['Hide the clock', 'hidden'], hidden: ['Show the clock', 'full'] };

function face(isTurned) {
  const button = on.at.face;
  if (!button) return;
  if (isTurned) keep(on.form.dataset.quiet ? 'dry-run.quiet-clock' : 'dry-run.clock', FACES[faceKept()]?.[1] ?? 'full');
  const [label] = FACES[faceKept()] ?? FACES.full;
  button.hidden = false;
  button.textContent = label;
  button.onclick = () => face(true);
  tick();
}

// A laptop that slept: the server knows how late it is.
document.addEventListener('visibilitychange', async () => {
  if (document.hidden || !on || Number.isNaN(on.left)) return;
  const mine = on;
  const page = await fetch(location.href).then(
    (response) => response.text(),
    () => null,
  );
  const form = page && new DOMParser().parseFromString(page, 'text/html').getElementById('work');
  if (on !== mine || !form || form.dataset.on !== mine.form.dataset.on) return;
  Object.assign(mine, numbers(form.dataset), { since: performance.now() });
});

// ---- going on

let busy = false;

// One at a time; the text first, as far as it is saved by itself.
async function submitted(event) {
  const { form } = on;
  const { submitter } = event;
  if (form.dataset.on === 'work') return submittedWork(event);
  event.preventDefault();
  if (busy) return;
  busy = true;
  await window.saved?.();
  await stopRecording();
  const body = new URLSearchParams(new FormData(form));
  if (submitter) body.set(submitter.name, submitter.value);
  const answer = await asked(form.action, { method: 'POST', body });
  busy = false;
  if (answer) return arrive(answer);
  on.isEnding = true;
  if (on.curtain?.dataset.records) record();
  say('The server does not answer. What you typed is still here; try again.');
}

// An exercise has scripts of its own, which begin with its page.
function submittedWork(event) {
  if (!window.isSaving?.()) return window.stepTaken?.();
  event.preventDefault();
  window.saved().then(() => event.target.requestSubmit(event.submitter));
}

// What was typed ended what was on, as its time was over.
window.goOn = async () => {
  await stopRecording();
  const answer = await asked(location.href, {});
  if (answer) arrive(answer);
};

function asked(address, options) {
  return fetch(address, { signal: AbortSignal.timeout(20000), ...options })
    .then(async (response) => (response.status >= 500 ? null : { url: response.url, isKept: response.ok, page: await response.text() }))
    .catch(() => null);
}

function arrive({ url, page, isKept }) {
  if (isKept) window.stepTaken?.();
  const next = new DOMParser().parseFromString(page, 'text/html');
  const form = next.getElementById('work');
  if (!form && !isKept) return giveBack(next);
  if (!form || form.dataset.on === 'work') return leave(url);
  document.title = next.title;
  document.querySelector('main').replaceChildren(...next.querySelector('main').childNodes);
  // The address of a form leads nowhere that could be shown again.
  if (!new URL(url).pathname.endsWith('/work')) history.replaceState(null, '', url);
  mount();
  document.querySelector('#work h1')?.focus();
}

// What was typed and could not be kept stands on this page and no other.
function giveBack(next) {
  clearInterval(on.timer);
  mic?.close();
  on = null;
  document.title = next.title;
  const main = document.querySelector('main');
  main.replaceChildren(...next.querySelector('main').childNodes);
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus();
}

// Whatever is still being sent arrives first; what could not be kept keeps the page.
async function leave(url) {
  mic?.close();
  await Promise.all(takes.map(({ sending }) => sending));
  if (takes.length === 0) return location.assign(url);
  list();
  const go = Object.assign(document.createElement('a'), { href: url, textContent: 'Go on without it', className: 'btn' });
  go.onclick = () => takes.splice(0);
  document.getElementById('takes').append(go);
  go.focus();
}

function say(text) {
  document.getElementById('sitting-notice').textContent = text;
}

// Where the browser keeps nothing, it holds for this page.
const held = {};

function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return held[name] ?? null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    held[name] = value;
  }
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('textarea, input, button, a, summary, audio, select');
  if (event.key !== ' ' || isTyping || !on?.curtain || event.repeat) return;
  event.preventDefault();
  on.at.stop.click();
});

addEventListener('beforeunload', (event) => (mic?.isOn() || takes.length > 0) && event.preventDefault());

if (document.getElementById('work')) mount();
