// The map: nearer, further, all of it, and drawn along by the hand. Size and place stay from one page of a file to its next.
const STEP = 1.25;
// But for a map that is whole only below that.
const [SMALLEST, LARGEST] = [0.2, 2];
// As a map opens: its smallest words have 9 px then.
const READABLE = 0.75;
const KEY = `dry-run.map.${location.pathname}`;
// Null until a size is chosen: then all of it is seen, where that can be read.
let zoom = null;
let left = 0;
let chosen = null;

function zoomable() {
  const map = document.getElementById('map');
  const picture = map?.querySelector('svg');
  if (!picture) return;
  const [, , width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
  const whole = () => map.clientWidth / width;
  const size = () => zoom ?? Math.min(1, Math.max(READABLE, whole()));
  const draw = () => {
    picture.setAttribute('width', width * size());
    picture.setAttribute('height', height * size());
  };
  // What is in the middle stays there.
  const turn = (to) => {
    const middle = (map.scrollLeft + map.clientWidth / 2) / size();
    zoom = Math.min(LARGEST, Math.max(Math.min(SMALLEST, whole()), to));
    draw();
    map.scrollLeft = middle * zoom - map.clientWidth / 2;
  };
  const bar = document.createElement('div');
  bar.className = 'zoom';
  bar.append(
    button('−', 'Smaller map', () => turn(size() / STEP)),
    button('+', 'Larger map', () => turn(size() * STEP)),
    button('Fit', 'The whole map', () => turn(whole())),
  );
  map.before(bar);
  draw();
  map.scrollLeft = left;
  pannable(map);
  reveal(map, picture.querySelector('.here'), width);
}

// A scene that was chosen, or a map that is another, and not at each page again: it may have been drawn along since.
function reveal(map, box, width) {
  const scene = /[?&]scene=([^&#]*)/.exec(box?.closest('a')?.getAttribute('href'))?.[1] ?? null;
  const place = `${scene} ${width}`;
  if (place === chosen) return;
  chosen = place;
  if (!box) return;
  const [seen, own] = [map.getBoundingClientRect(), box.getBoundingClientRect()];
  if (own.left >= seen.left && own.right <= seen.right) return;
  map.scrollLeft += (own.left + own.right) / 2 - (seen.left + seen.right) / 2;
}

// A browser may refuse to keep anything; then each page begins anew.
function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    if (kept) ({ zoom, left, chosen } = kept);
  } catch {}
}

function remember() {
  left = document.getElementById('map')?.scrollLeft ?? left;
}

addEventListener('pagehide', () => {
  remember();
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ zoom, left, chosen }));
  } catch {}
});

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

recall();
zoomable();
document.addEventListener('author:fresh', remember);
document.addEventListener('author:shown', zoomable);
