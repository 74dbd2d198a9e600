// What was found in a draft leads to its words: a click selects them in the field where they stand.

const sheet = document.getElementById('draft');

// The text may have changed since it was read: then the words are looked for again.
function placeIn(text, { from, to, words }) {
  const start = text.startsWith(words, Number(from)) ? Number(from) : text.indexOf(words);
  return start < 0 ? null : [start, start + Number(to) - Number(from)];
}

function select(area, [from, to]) {
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  const place = boxIn(area.previousElementSibling, from) ?? area.getBoundingClientRect();
  if (place.top < 60 || place.bottom > innerHeight - 60) scrollBy({ top: place.top - innerHeight / 3, behavior: 'instant' });
}

// A field tells nobody where its words are; the mirror behind it has them in the same place.
function boxIn(mirror, at) {
  const pieces = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
    if (left < piece.length) {
      const range = document.createRange();
      range.setStart(piece, left);
      range.setEnd(piece, left + 1);
      return range.getBoundingClientRect();
    }
    left -= piece.length;
  }
  return null;
}

sheet?.addEventListener('click', ({ target }) => {
  const button = target.closest('button.place');
  const area = button && document.getElementById(`part-${button.dataset.part}`);
  if (!area) return;
  const place = placeIn(area.value, button.dataset);
  if (place) select(area, place);
  else area.focus();
});

// Whoever rates has the list before them.
document.getElementById('rating')?.addEventListener('toggle', ({ target }) => {
  const list = document.getElementById('pointers');
  if (target.open && list) list.open = true;
});
