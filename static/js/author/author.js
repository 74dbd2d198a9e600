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

// The very address that is open, so that the state that is played stays. `isElsewhere`: the address is another, though the file may be the same.
async function anew(isElsewhere = false) {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('workbench');
  if (!response.ok || !fresh) return say('The file is not there any more. What is shown is the last of it.');
  if (!isElsewhere && fresh.dataset.version === bench().dataset.version) return;
  put(fresh);
}

function put(fresh) {
  const old = bench();
  const open = [...old.querySelectorAll('details[id]')].filter((one) => one.open).map(({ id }) => id);
  const scrolled = [...old.querySelectorAll('.scrollx')].map(({ scrollLeft }) => scrollLeft);
  const place = placesIn(old).indexOf(document.activeElement);
  const { x, y } = { x: scrollX, y: scrollY };
  for (const id of open) fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
  document.dispatchEvent(new CustomEvent('author:fresh', { detail: fresh }));
  swap(old, fresh);
  zoomable();
  for (const [index, one] of [...bench().querySelectorAll('.scrollx')].entries()) one.scrollLeft = scrolled[index] ?? 0;
  if (place >= 0) placesIn(bench())[place]?.focus({ preventScroll: true });
  scrollTo(x, y);
  say(bench().querySelector('.filehead p')?.textContent ?? '');
}

// An editor stays, and all around it is made anew.
function swap(old, fresh) {
  const stays = old.querySelector('[data-stays]');
  const place = fresh.querySelector('[data-stays]');
  if (!stays || !place) return old.replaceWith(fresh);
  let one = stays;
  let other = place;
  while (one !== old) {
    around(one, other);
    one = one.parentNode;
    other = other.parentNode;
  }
  Object.assign(old.dataset, fresh.dataset);
}

function around(one, other) {
  for (const sibling of [...one.parentNode.childNodes]) if (sibling !== one) sibling.remove();
  const all = [...other.parentNode.childNodes];
  one.before(...all.slice(0, all.indexOf(other)));
  one.after(...all.slice(all.indexOf(other) + 1));
}

function placesIn(part) {
  return [...part.querySelectorAll('a, button, summary, [tabindex]')].filter((one) => !one.closest('[data-stays]'));
}

// With an editor open a link to the same file does not leave it: a line is gone to, anything else is shown beside it.
document.addEventListener('click', (event) => {
  const link = event.target.closest('#workbench a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(link.href.baseVal ?? link.href, location.href);
  if (!bench().querySelector('[data-stays]') || url.pathname !== location.pathname || !url.searchParams.has('edit')) return;
  event.preventDefault();
  const [, line] = /^#line-(\d+)$/.exec(url.hash) ?? [];
  if (line) return goTo(Number(line));
  history.pushState(null, '', url);
  const isScene = link.closest('.map, .ways') !== null;
  anew(true).then(
    () => (isScene ? goTo(Number(bench().dataset.line)) : document.getElementById(url.hash.slice(1))?.focus()),
    () => say('The server does not answer.'),
  );
});

addEventListener('popstate', () => {
  if (bench()?.querySelector('[data-stays]')) anew(true).catch(() => say('The server does not answer.'));
});

function goTo(line) {
  document.dispatchEvent(new CustomEvent('author:line', { detail: line }));
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
