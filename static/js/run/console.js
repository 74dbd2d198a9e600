// What a decision does to the page beyond the swap itself: focus, words for those who listen, and trouble said aloud.

const KEPT = 'What you decided before is kept. Choose again when it is back; the same choice never counts twice.';

function settle() {
  const part = document.getElementById('console');
  // A problem page has taken the place of the run.
  if (!part) return document.getElementById('main')?.focus();
  say(part.querySelector('.notice')?.textContent ?? part.dataset.says);
  trouble('');
  putBack(part);
  arrive(part.querySelector('[data-focus]'));
}

// Words that were being written for another choice than the one that was taken.
let drafts = [];

function putBack(part) {
  for (const [name, text] of drafts) {
    const area = part.querySelector(`[name="${name}"]`);
    if (!area || area.value) continue;
    area.value = text;
    area.closest('details').open = true;
  }
}

let taken = '';
document.addEventListener('submit', ({ submitter }) => {
  taken = `words-${submitter?.value}`;
});
document.addEventListener('htmx:before:swap', () => {
  const areas = [...document.querySelectorAll('.words textarea')];
  drafts = areas.filter(({ name, value }) => value && name !== taken).map(({ name, value }) => [name, value]);
});

// A heading that is already in the upper part of the window stays where it is.
function arrive(heading) {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < 62 || top > innerHeight * 0.6) heading.scrollIntoView({ block: 'start' });
}

function say(text) {
  const line = document.getElementById('announcer');
  if (line) line.textContent = text;
}

function trouble(text) {
  const line = document.getElementById('trouble');
  if (!line) return;
  line.textContent = text;
  if (text) line.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('htmx:after:swap', settle);

// A proxy in between may answer for a server that is down; its page must not take the place of the run.
document.addEventListener('htmx:before:swap', (event) => {
  const { text, response } = event.detail.ctx;
  if (!document.getElementById('console')) return;
  if (text.includes('id="console"') || response.headers.has('HX-Retarget')) return;
  event.preventDefault();
  trouble(`Something other than Dry Run answered. ${KEPT}`);
});

document.addEventListener('htmx:error', () => {
  trouble(`The server did not answer. ${KEPT}`);
});

// A finding is reached from its choice and from the scene, and opens.
document.addEventListener('click', (event) => {
  const id = event.target.closest('a[href^="#finding-"]')?.hash.slice(1);
  const summary = id && document.getElementById(id)?.parentElement.querySelector('summary');
  if (!summary) return;
  event.preventDefault();
  summary.parentElement.open = true;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: 'nearest' });
});

// The second click of a double click may land on a choice that was not there for the first.
document.addEventListener(
  'click',
  (event) => {
    if (event.detail > 1 && event.target.closest('#choices button')) event.preventDefault();
  },
  true,
);

// A page that the browser kept whole for Back and Forward may be decisions behind.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.getElementById('choices')) location.reload();
});
