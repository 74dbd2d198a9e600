// Single keys: 1–9, 0 and some letters choose, u goes to the update, f to the findings, n to the notes, z takes a card's rating back, g and a letter
// lead to a page, / to the search, ? shows the keys. They can be turned off (WCAG 2.1.4).
const STORED = 'dry-run.keys';
// Milliseconds in which a second press of a key belongs to the scene before: nobody has read the new one yet.
const SETTLING = 800;
// Set by a key that chose something, for the page to which that leads: it is as new as a scene that was swapped in.
const LED = 'dry-run.key-led';
let shown = inSession((kept) => kept.getItem(LED)) ? performance.now() : -SETTLING;
inSession((kept) => kept.removeItem(LED));
// Milliseconds after g in which a letter names a page.
const GOING = 1500;
let going = -GOING;

// A browser may refuse to keep anything.
function inSession(act) {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}

function on() {
  return localStorage.getItem(STORED) !== 'off';
}

function typing(target) {
  return target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select');
}

function isFresh() {
  return performance.now() - shown < SETTLING;
}

// `/`, or the letter after a `g`: whether it led anywhere.
function goes(key) {
  const isAfterG = performance.now() - going < GOING;
  going = key === 'g' ? performance.now() : -GOING;
  const box = document.getElementById('q');
  if (key === '/' && box) return box.select() ?? true;
  if (key !== '/' && !isAfterG) return false;
  const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
  link?.click();
  // Somebody who wanted to go elsewhere chose nothing.
  return link !== null || isAfterG;
}

// The first thing in it is a link, which Enter would follow.
function show(dialog) {
  dialog.showModal();
  dialog.querySelector('form button')?.focus();
}

function act(key, dialog) {
  if (goes(key)) return true;
  if (key === '?') return show(dialog);
  if (key === 'f') return document.querySelector('.finds summary')?.focus();
  if (key === 'n') return document.getElementById('own')?.focus();
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (key === 'u') return target?.focus();
  if (key === 'z') return target?.click();
  if (!/^[0-9a-z]$/.test(key) || isFresh()) return false;
  if (!target) return;
  inSession((kept) => kept.setItem(LED, '1'));
  target.click();
}

// A choice that asks for words is a line that opens, and the words are what is wanted next.
function opened({ target }) {
  if (!target.open || !target.matches('.writing') || target.contains(document.activeElement.closest('textarea'))) return;
  target.querySelector('textarea').focus();
  target.querySelector('.words').scrollIntoView({ block: 'nearest' });
}

function close(writing) {
  writing.open = false;
  writing.querySelector('summary').focus();
}

document.addEventListener('htmx:after:swap', () => {
  shown = performance.now();
  inSession((kept) => kept.removeItem(LED));
});

document.addEventListener('toggle', opened, true);

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const writing = target.closest?.('.writing[open]');
  if (writing && key === 'Enter' && (event.ctrlKey || event.metaKey)) return writing.querySelector('[data-does]').click();
  if (writing && key === 'Escape') return close(writing);
  if (key === 'Escape' && target.id === 'own') return target.blur();
  const dialog = document.getElementById('keys');
  if (!dialog || dialog.open || event.defaultPrevented || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey || typing(target) || !on()) return;
  if (act(key, dialog) !== false && '/fn'.includes(key)) event.preventDefault();
});

// Enter on a choice that has just come to stand where another one was; a click of a key has no detail.
document.addEventListener(
  'click',
  (event) => {
    if (event.detail === 0 && event.isTrusted && isFresh() && event.target.closest('#choices button')) event.preventDefault();
  },
  true,
);

document.addEventListener('change', (event) => {
  if (event.target.id === 'keys-on') localStorage.setItem(STORED, event.target.checked ? 'on' : 'off');
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) show(document.getElementById(opener.dataset.opens));
  const writing = event.target.closest('[data-closes]')?.closest('.writing');
  if (writing) close(writing);
});

for (const opener of document.querySelectorAll('[data-opens]')) opener.hidden = false;
const box = document.getElementById('keys-on');
if (box) box.checked = on();
if (location.hash === '#q') document.getElementById('q')?.select();
