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
document.addEventListener('author:shown', zoomable);
