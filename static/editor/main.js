// The editor of an author's page: the field of the form, with problems at their lines, completion, and a save that never overwrites what it did not see.
import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { indentUnit } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { completionsAt, lookAgain, problemKeys, problemsAt } from './asking.js';
import { format } from './format.js';
import { look } from './look.js';
import { offerTyped } from './offer.js';
import { shelfOf } from './shelf.js';

const form = document.getElementById('text-form');
if (form) begin();

function begin() {
  // Milliseconds: before what is typed is kept in this browser, and for an answer.
  const SOON = 300;
  const PATIENCE = 15000;
  const field = form.elements.text;
  const at = (name) => document.getElementById(`text-${name}`);
  const shelf = shelfOf(location.pathname, crypto.randomUUID?.() ?? String(Math.random()).slice(2));
  // Of the text in the editor, and changed only with it: what is based on an older file never goes out as if it knew the newer one.
  let based = form.elements.based.value;
  // What the file holds as far as this page knows; null where it came back unsaved.
  let saved = 'unsaved' in form.dataset ? null : field.value;
  // What is on its way, and the file that was last told of.
  let flight = null;
  let toldOf = '';
  let timer = 0;

  const view = new EditorView({
    parent: field.parentElement,
    state: EditorState.create({ doc: field.value, extensions: extensions() }),
  });
  field.hidden = true;
  document.querySelector('label[for=text]').hidden = true;
  at('keys').hidden = false;
  field.after(view.dom);
  goTo(Number(form.dataset.line), false);
  offerTyped({ place: at('shelf'), shelf, text: text(), based, putBack, leave: () => view.focus() });

  function extensions() {
    return [
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      history(),
      search(),
      EditorView.lineWrapping,
      indentUnit.of('  '),
      format,
      look,
      problemsAt(form.dataset.problems, count, (found) => at('here').replaceChildren(...found)),
      completionsAt(form.dataset.completions),
      EditorView.contentAttributes.of({ 'aria-label': `The text of ${form.dataset.file}`, 'aria-describedby': 'text-keys', tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
      keymap.of([{ key: 'Mod-s', run: saves, preventDefault: true }]),
      keymap.of([...problemKeys, ...completionKeymap, ...searchKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
    ];
  }

  function count(line) {
    at('count').textContent = line;
  }

  function saves() {
    keep();
    return true;
  }

  function text() {
    return view.state.doc.toString();
  }

  function isDirty() {
    return text() !== saved;
  }

  function say(line) {
    at('state').textContent = line;
  }

  function changed() {
    clearTimeout(timer);
    timer = setTimeout(shelve, SOON);
    say(isDirty() ? 'Not saved yet.' : '');
  }

  function shelve() {
    clearTimeout(timer);
    if (isDirty()) shelf.keep(based, text());
    else shelf.clear();
  }

  function goTo(number, focus = true) {
    const line = view.state.doc.line(Math.min(Math.max(1, number || 1), view.state.doc.lines));
    view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'start', yMargin: 40 }) });
    if (focus) view.focus();
  }

  // The smallest change that makes it the other text, so that cursor and scroll stay where they are.
  function take(other, isOwn = false) {
    const mine = text();
    let from = 0;
    while (from < Math.min(mine.length, other.length) && mine[from] === other[from]) from += 1;
    let end = 0;
    while (end < Math.min(mine.length, other.length) - from && mine[mine.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    view.dispatch({
      changes: { from, to: mine.length - end, insert: other.slice(from, other.length - end) },
      annotations: [Transaction.addToHistory.of(isOwn), isolateHistory.of('full')],
    });
  }

  async function keep(more = {}) {
    if (flight) return;
    const sent = text();
    flight = { text: sent };
    say('Saving…');
    const body = new URLSearchParams({ text: sent, based, ...more });
    const headers = { Accept: 'application/json' };
    const options = { method: 'POST', body, headers, signal: AbortSignal.timeout(PATIENCE) };
    const told = await fetch(form.getAttribute('action'), options).then(answerOf, () => null);
    flight = null;
    settle(told, sent);
  }

  // Something in between may answer for a server that is down; that is no JSON.
  async function answerOf(response) {
    return { isKept: response.ok, ...(await response.json().catch(() => ({ isKept: false, line: 'Not saved: the server failed.' }))) };
  }

  function settle(told, sent) {
    if (told?.isKept) {
      based = told.hash;
      saved = sent;
      ask('');
    }
    shelve();
    say(told?.line ?? 'Not saved: the server does not answer. What you typed is kept in this browser.');
    if (told?.conflict) ask(told.conflict);
  }

  // Which of two texts is to stay; nothing takes the question away. Once it is answered, one types on.
  function ask(markup) {
    const wasIn = at('conflict').contains(document.activeElement);
    at('conflict').innerHTML = markup;
    if (markup) document.getElementById('conflict-heading').focus();
    else if (wasIn) view.focus();
  }

  async function takeTheirs() {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html');
    const theirs = page.getElementById('text-form');
    if (!theirs) return say('The server does not answer. Try again; what you typed is still here.');
    take(theirs.elements.text.value, true);
    hold(theirs);
    ask('');
    say('This is the file as it is now. Undo brings back what you had typed.');
  }

  // The text in the editor is that of a file.
  function hold(theirs) {
    based = theirs.elements.based.value;
    saved = text();
    shelve();
  }

  // The page was made anew, since the file was saved somewhere or more of it is known.
  function follow(fresh) {
    const theirs = fresh.querySelector('#text-form');
    if (!theirs) return say('The file cannot be edited any more. What you typed is still here; copy it before you leave.');
    const { value } = theirs.elements.text;
    view.dispatch({ effects: lookAgain.of(null) });
    if (theirs.elements.based.value === based || value === flight?.text) return;
    if (value === text()) return hold(theirs);
    if (isDirty()) return tellOnce(theirs.elements.based.value);
    take(value);
    hold(theirs);
    say('The file was changed in another editor. This is its text now.');
  }

  function tellOnce(hash) {
    if (hash === toldOf) return;
    toldOf = hash;
    say('The file was changed in another editor. Nothing of yours is lost: saving shows both texts.');
  }

  function putBack(kept) {
    take(kept.text, true);
    based = kept.based;
    shelve();
    view.focus();
    say('What you had typed is back. Not saved yet.');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const mine = event.submitter?.name === 'keep' ? { keep: 'mine', settles: form.elements.settles.value } : {};
    keep(mine);
  });

  form.addEventListener('click', (event) => {
    const does = event.target.closest('[data-does]')?.dataset.does;
    if (!does) return;
    event.preventDefault();
    if (does === 'theirs') return takeTheirs();
    ask('');
  });

  // Wherever on the page one is.
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (defaultPrevented || key.toLowerCase() !== 's' || ctrlKey === metaKey || altKey || shiftKey) return;
    event.preventDefault();
    keep();
  });

  document.addEventListener('author:lost', ({ detail }) => say(`${detail} What you typed is still here.`));
  document.addEventListener('author:found', () => {
    say(isDirty() ? 'Not saved yet.' : '');
    view.dispatch({ effects: lookAgain.of(null) });
  });
  document.addEventListener('author:fresh', ({ detail }) => follow(detail));
  document.addEventListener('author:line', ({ detail }) => goTo(detail));
  addEventListener('pagehide', shelve);
}
