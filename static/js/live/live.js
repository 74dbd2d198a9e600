// A run at live pace: what passes comes by server-sent events. A minute changes parts of the page; anything more makes the page ask for itself.
const LOST = 'The connection is lost, and the incident waits. What you decided is kept.';
// Milliseconds: for the answer to one's own decision to come first, and before another try.
const [FIRST, AGAIN] = [300, 3000];

let source = null;

function page() {
  return document.getElementById('console');
}

function follow() {
  const address = page()?.dataset.live;
  if (!address) return leave();
  if (source) return;
  source = new EventSource(`${address}?at=${encodeURIComponent(page().dataset.at)}`);
  source.addEventListener('open', () => tell(''));
  source.addEventListener('passed', ({ data, lastEventId }) => passed(data, lastEventId));
  source.addEventListener('moved', ({ data }) => moved(data));
  source.addEventListener('error', lost);
}

function leave() {
  source?.close();
  source = null;
}

// While the browser tries by itself it is left to; where it has given up the run may be over, and the page asks.
function lost() {
  tell(LOST);
  if (source.readyState !== EventSource.CLOSED) return;
  leave();
  setTimeout(() => {
    anew();
    follow();
  }, AGAIN);
}

function tell(text) {
  const line = document.getElementById('live-state');
  if (line && line.textContent !== text) line.textContent = text;
}

function passed(data, at) {
  const part = page();
  // Parts of a page that is being asked for anew are of no use.
  if (awaited) awaited = at;
  if (!part || awaited) return;
  const holder = document.createElement('template');
  holder.innerHTML = data;
  for (const fresh of [...holder.content.children]) put(fresh);
  part.dataset.at = at;
}

function put(fresh) {
  if (fresh.id === 'live-says') return say(fresh.textContent);
  const old = document.getElementById(fresh.id);
  if (!old) return fresh.id === 'channel' && document.querySelector('.watch .hold')?.append(fresh);
  if (old.isEqualNode(fresh) || isInUse(old)) return;
  const focused = document.activeElement;
  const place = placesIn(old).indexOf(focused);
  const open = [...old.querySelectorAll('details')].map((one) => one.open);
  old.replaceWith(fresh);
  fresh.querySelectorAll('details').forEach((one, index) => {
    one.open = open[index] ?? one.open;
  });
  if (place >= 0) sameIn(fresh, focused, place)?.focus({ preventScroll: true });
  htmx.process(fresh);
}

// What somebody is writing stays; a choice that is gone meanwhile is answered with a sentence.
function isInUse(part) {
  return part.querySelector('.expect, .writing[open]') !== null;
}

function placesIn(part) {
  return [...part.querySelectorAll('a, button, summary, [tabindex]')];
}

// A choice by its name, whatever has gone before it; anything else by its place.
function sameIn(part, focused, place) {
  const named = focused.value ? `[value="${CSS.escape(focused.value)}"]` : focused.id && `#${CSS.escape(focused.id)}`;
  return (named && part.querySelector(named)) || placesIn(part)[place];
}

// The moment that the page is to show; null where it shows it.
let awaited = null;
let timer = 0;

function moved(at) {
  awaited = at;
  soon(FIRST);
}

function soon(wait) {
  clearTimeout(timer);
  timer = setTimeout(catchUp, wait);
}

function catchUp() {
  const shown = page()?.dataset.at;
  if (!awaited || shown === undefined || !isNewer(awaited, shown)) {
    awaited = null;
    return;
  }
  if (!document.querySelector('.htmx-request')) anew();
  soon(AGAIN);
}

function isNewer(at, than) {
  const [turn, minute, ...how] = at.split('.');
  const [turnThen, minuteThen, ...howThen] = than.split('.');
  if (turn !== turnThen) return Number(turn) > Number(turnThen);
  return minute === minuteThen ? how.join() !== howThen.join() : Number(minute) > Number(minuteThen);
}

function anew() {
  htmx.ajax('GET', location.pathname, { target: '#console', swap: 'outerHTML' });
}

function say(text) {
  const line = document.getElementById('announcer');
  if (line) line.textContent = text;
}

// Words for a choice that the clock has closed come back to be copied.
let written = [];
document.addEventListener('htmx:before:swap', () => {
  const areas = [...document.querySelectorAll('.words textarea, .undelivered textarea')];
  written = areas.filter(({ value }) => value).map(({ name, id, value }) => ({ field: name || id, value }));
});

document.addEventListener('htmx:after:swap', () => {
  for (const { field, value } of written) if (!isThere(field, value)) giveBack(field, value);
  written = [];
  document.getElementById('expect-signal')?.focus();
  if (awaited) soon(FIRST);
  follow();
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('.expect a')?.click();
});

function isThere(field, value) {
  if (field === sent || document.getElementById(field)) return true;
  return [...document.querySelectorAll('textarea')].some((area) => area.value === value);
}

let sent = '';
document.addEventListener('submit', ({ submitter }) => {
  sent = `words-${submitter?.value}`;
});

function giveBack(field, value) {
  const box = document.createElement('div');
  box.className = 'undelivered';
  const label = document.createElement('label');
  label.className = 'small';
  label.htmlFor = `kept-${field}`;
  label.textContent = 'What you had written was not sent';
  const area = document.createElement('textarea');
  Object.assign(area, { id: `kept-${field}`, rows: 4, readOnly: true, value });
  box.append(label, area);
  document.querySelector('.zones')?.before(box);
}

follow();
