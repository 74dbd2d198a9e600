// A draft as it is typed: fields as high as their text, words of each part, its share of the time.

const draft = document.getElementById('draft');
// As the server counts them (server/domain/reading/word.ts).
const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|['’.,:/-](?=[\p{L}\p{N}]))*/gu;

function count() {
  const parts = [...draft.querySelectorAll('.part')];
  const counts = parts.map((part) => (part.querySelector('textarea').value.match(WORD) ?? []).length);
  const all = counts.reduce((sum, one) => sum + one, 0);
  let x = 0;
  parts.forEach((part, index) => {
    const line = part.querySelector('.count');
    if (line) line.textContent = `${counts[index]} word${counts[index] === 1 ? '' : 's'}`;
    const bar = draft.querySelector(`[data-bar="${part.dataset.part}"]`);
    const share = all ? (100 * counts[index]) / all : 0;
    bar?.setAttribute('x', `${x}%`);
    bar?.setAttribute('width', `${share}%`);
    x += share;
  });
  const words = document.querySelector('#pace [data-words]');
  if (words) words.textContent = words.textContent.replace(/^\d+ words?/, `${all} word${all === 1 ? '' : 's'}`);
  tellTime(Math.round((all / document.getElementById('pace').dataset.pace) * 60));
}

// The rest of the sentence is the server's, and comes once the draft is saved.
function tellTime(seconds) {
  const line = document.querySelector('#pace p');
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const time = [minutes && `${minutes} min`, (rest || !minutes) && `${rest} s`].filter(Boolean).join(' ');
  line.textContent = line.textContent.replace(/^(\d+ min )?\d+ (s|min)\b/, time);
}

// Marks go while their part is typed in; they come back where they belong once it was read again.
function mirror(area) {
  const behind = area.previousElementSibling;
  if (behind.textContent !== `${area.value} `) behind.textContent = `${area.value} `;
}

draft?.addEventListener('input', ({ target }) => {
  if (target.tagName !== 'TEXTAREA') return;
  mirror(target);
  count();
});
