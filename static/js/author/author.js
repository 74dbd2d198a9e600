// The author's page of a file: it follows the file as it is saved, and keeps place, focus and what is unfolded.
// Milliseconds: changes that come together make one page, and a pause before another try.
const [TOGETHER, AGAIN] = [40, 2000];
let source = null;
let timer = 0;

function bench() {
  return document.getElementById('workbench');
}

function follow() {
  const address = bench()?.dataset.changes;
  if (!address) return;
  source = new EventSource(`${address}?at=${encodeURIComponent(bench().dataset.version)}`);
  source.addEventListener('changed', soon);
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(follow, AGAIN);
  });
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(() => anew().catch(() => setTimeout(soon, AGAIN)), TOGETHER);
}

// The very address that is open, so that the state that is played stays.
async function anew() {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('workbench');
  if (!response.ok || !fresh) return say('The file is not there any more. What is shown is the last of it.');
  if (fresh.dataset.version === bench().dataset.version) return;
  put(fresh);
}

function put(fresh) {
  const old = bench();
  const open = [...old.querySelectorAll('details[id]')].filter((one) => one.open).map(({ id }) => id);
  const scrolled = [...old.querySelectorAll('.scrollx')].map(({ scrollLeft }) => scrollLeft);
  const place = placesIn(old).indexOf(document.activeElement);
  const { x, y } = { x: scrollX, y: scrollY };
  for (const id of open) fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
  old.replaceWith(fresh);
  zoomable();
  fresh.querySelectorAll('.scrollx').forEach((one, index) => {
    one.scrollLeft = scrolled[index] ?? 0;
  });
  if (place >= 0) placesIn(fresh)[place]?.focus({ preventScroll: true });
  scrollTo(x, y);
  say(fresh.querySelector('.filehead p')?.textContent ?? '');
}

function placesIn(part) {
  return [...part.querySelectorAll('a, button, summary, [tabindex]')];
}

function say(text) {
  const line = document.getElementById('author-says');
  if (line && line.textContent !== text) line.textContent = text;
}

// The map: nearer, further, all of it, and drawn along by the hand.
const STEP = 1.25;
let zoom = 1;

function zoomable() {
  const map = document.getElementById('map');
  const picture = map?.querySelector('svg');
  if (!picture) return;
  const [, , width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
  const set = (to) => {
    zoom = Math.min(2, Math.max(0.2, to));
    picture.setAttribute('width', width * zoom);
    picture.setAttribute('height', height * zoom);
  };
  const bar = document.createElement('div');
  bar.className = 'zoom';
  bar.append(
    button('−', 'Smaller map', () => set(zoom / STEP)),
    button('+', 'Larger map', () => set(zoom * STEP)),
    button('Fit', 'The whole map', () => set(map.clientWidth / width)),
  );
  map.before(bar);
  set(zoom);
  pannable(map);
}

function button(text, label, click) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (text !== 'Fit') made.setAttribute('aria-label', label);
  made.addEventListener('click', click);
  return made;
}

function pannable(map) {
  let from = null;
  map.addEventListener('pointerdown', ({ button: pressed, clientX, pointerType }) => {
    if (pressed === 0 && pointerType === 'mouse') from = { x: clientX, left: map.scrollLeft, moved: false };
  });
  map.addEventListener('pointermove', ({ clientX, buttons }) => {
    if (!from || buttons !== 1) return;
    from.moved ||= Math.abs(clientX - from.x) > 4;
    map.classList.toggle('grabbed', from.moved);
    map.scrollLeft = from.left - (clientX - from.x);
  });
  addEventListener('pointerup', () => map.classList.remove('grabbed'));
  // What was drawn along is not followed.
  map.addEventListener('click', (event) => {
    if (from?.moved) event.preventDefault();
    from = null;
  });
  map.addEventListener('dragstart', (event) => event.preventDefault());
}

zoomable();
follow();
