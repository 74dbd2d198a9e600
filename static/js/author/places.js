// What stays as it was where a page is made anew: what is unfolded, how far each part is scrolled, what is chosen and not sent, and the focus.
// The map keeps its own.
const SCROLLED = '.scrollx:not(#map), .src, .artefact-text';
const FOCUSED = 'a, button, summary, input, select, [tabindex]';
const CHOSEN = 'input:not([type="hidden"]), select';
let kept = null;
// What a form is of: with another place it begins anew, and so it does once it is sent.
let place = location.search;

document.addEventListener('submit', ({ target }) => {
  if (target.matches('.from-here')) place = null;
});

document.addEventListener('author:fresh', ({ detail: fresh }) => {
  const old = document.getElementById('workbench');
  const { activeElement } = document;
  const focused = within(old, FOCUSED);
  const open = new Set(named(within(old, 'details')).flatMap(({ name, one }) => (one.open ? [name] : [])));
  kept = {
    scrolled: named(within(old, SCROLLED)).map(({ name, one: { scrollLeft, scrollTop } }) => ({ name, scrollLeft, scrollTop })),
    focus: focused.includes(activeElement) ? { ...wordsOf(activeElement), index: focused.indexOf(activeElement) } : null,
    chosen: place === location.search ? within(old, CHOSEN).filter(isChanged) : [],
    x: scrollX,
    y: scrollY,
  };
  place = location.search;
  for (const { name, one } of named(within(fresh, 'details'))) if (open.has(name)) one.open = true;
});

document.addEventListener('author:shown', () => {
  const part = document.getElementById('workbench');
  const before = new Map(kept.scrolled.map(({ name, ...place }) => [name, place]));
  for (const { name, one } of named(within(part, SCROLLED))) Object.assign(one, before.get(name));
  for (const one of kept.chosen) choose(document.getElementById(one.id), one);
  if (kept.focus) alike(within(part, FOCUSED), kept.focus)?.focus({ preventScroll: true });
  scrollTo(kept.x, kept.y);
});

function isChanged({ checked, defaultChecked, value, defaultValue, options }) {
  if (options) return [...options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  return checked !== defaultChecked || value !== defaultValue;
}

// A name that the text has no more is left out.
function choose(one, { checked, value }) {
  if (!one || (one.options && ![...one.options].some((option) => option.value === value))) return;
  one.value = value;
  one.checked = checked;
}

// An editor is not made anew.
function within(part, selector) {
  return [...part.querySelectorAll(selector)].filter((one) => !one.closest('[data-stays]'));
}

// Of those of one name the first, the second and so on.
function named(all) {
  const times = new Map();
  return all.map((one) => {
    const word = one.id || one.querySelector('summary')?.textContent || one.className;
    times.set(word, (times.get(word) ?? 0) + 1);
    return { name: `${word} ${times.get(word)}`, one };
  });
}

function wordsOf(one) {
  return { id: one.id, href: one.getAttribute('href'), text: one.getAttribute('aria-label') || one.textContent, isIn: partOf(one) };
}

// The same address stands on the map, in its table and among the problems.
function partOf(one) {
  return one.closest('section')?.getAttribute('aria-labelledby') ?? one.closest('section, nav')?.id ?? '';
}

// By what it is, and only where there is no such thing any more by its place.
function alike(all, { id, href, text, isIn, index }) {
  const here = all.map((one) => ({ one, words: wordsOf(one) })).filter(({ words }) => words.isIn === isIn);
  const found =
    (id && here.find(({ words }) => words.id === id)) ||
    here.find(({ words }) => words.href === href && words.text === text) ||
    (href && here.find(({ words }) => words.href === href)) ||
    here.find(({ words }) => words.text === text);
  return found ? found.one : all[index];
}
