// The author's page of a file: it follows the file as it is saved.
// Milliseconds: changes that come together make one page, and a pause before another try.
const [TOGETHER, AGAIN] = [40, 2000];
// Milliseconds without the stream before it is said: a server that starts anew is back by then.
const PATIENCE = 3000;
const GONE = 'The file is not there any more: it was renamed or removed. What is shown is the last of it.';
const DOWN = 'The server does not answer. What is shown is the last that it said; it is asked again.';
let source = null;
let timer = 0;
let patience = 0;
// Why the page does not follow its file, for as long as it does not.
let lost = '';
// The place that is shown, which the address is ahead of until the server has answered.
let shown = placeOf(location);

function bench() {
  return document.getElementById('workbench');
}

function follow() {
  const address = bench()?.dataset.changes;
  if (!address) return;
  source = new EventSource(`${address}?at=${encodeURIComponent(bench().dataset.version)}`);
  source.addEventListener('changed', () => soon());
  source.addEventListener('open', () => {
    clearTimeout(patience);
    patience = 0;
    if (lost) soon();
  });
  source.addEventListener('error', () => {
    patience ||= setTimeout(() => soon(), PATIENCE);
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, AGAIN);
  });
}

function soon(wait = TOGETHER) {
  clearTimeout(timer);
  timer = setTimeout(() => anew().catch(down), wait);
}

function down() {
  lose(DOWN);
  soon(AGAIN);
}

// The very address that is open, so that the state that is played stays.
async function anew() {
  const place = placeOf(location);
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (response.status === 404) return lose(GONE);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('workbench');
  if (!response.ok || !fresh) throw new Error(String(response.status));
  find();
  // A state that was asked for has the address of the play that was found.
  if (response.redirected && place === placeOf(location)) history.replaceState(history.state, '', response.url);
  if (place === shown && fresh.dataset.version === bench().dataset.version) return;
  shown = placeOf(location);
  put(fresh);
}

function placeOf({ pathname, search }) {
  return pathname + search;
}

// Seen as well as heard, until the page follows its file again.
function lose(text) {
  if (lost === text) return;
  lost = text;
  say(text);
  line()?.classList.replace('vh', 'lost');
  tell('author:lost', text);
}

function find() {
  if (!lost) return;
  lost = '';
  line()?.classList.replace('lost', 'vh');
  say('The page follows the file again.');
  tell('author:found');
}

function tell(type, detail) {
  document.dispatchEvent(new CustomEvent(type, { detail }));
}

function put(fresh) {
  tell('author:fresh', fresh);
  swap(bench(), fresh);
  tell('author:shown');
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

// With an editor open a link to the same file does not leave it: a line is gone to, anything else is shown beside it.
document.addEventListener('click', (event) => {
  const link = event.target.closest('#workbench a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(link.href.baseVal ?? link.href, location.href);
  const [, line] = /^#line-(\d+)$/.exec(url.hash) ?? [];
  const isHere = url.pathname === location.pathname && (line || url.searchParams.has('edit'));
  if (!bench().querySelector('[data-stays]') || !isHere) return;
  event.preventDefault();
  if (line) return goTo(Number(line));
  const isScene = link.closest('.map, .ways') !== null;
  show(url, () => (isScene ? goTo(Number(bench().dataset.line)) : focusOn(url)));
});

// Neither does the form of the play.
document.addEventListener('submit', (event) => {
  const { target: form } = event;
  if (form.method !== 'get' || !form.closest('#workbench') || !bench().querySelector('[data-stays]')) return;
  event.preventDefault();
  const url = new URL(form.action);
  url.search = new URLSearchParams(new FormData(form));
  show(url, () => focusOn(url));
});

function show(url, then) {
  history.pushState(null, '', url);
  anew().then(then, down);
}

function focusOn({ hash }) {
  document.getElementById(hash.slice(1))?.focus();
}

addEventListener('popstate', () => {
  if (bench()?.querySelector('[data-stays]')) anew().catch(down);
});

function goTo(number) {
  tell('author:line', number);
}

function say(text) {
  const said = line();
  if (said && said.textContent !== text) said.textContent = text;
}

function line() {
  return document.getElementById('author-says');
}

follow();
