// What the server says of the text as it is typed: problems with their places, and what may stand at the cursor.
import { autocompletion } from '@codemirror/autocomplete';
import { forEachDiagnostic, linter, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

// Milliseconds: after the last key, and for an answer.
const QUIET = 400;
const PATIENCE = 15000;

/** More is known of the same text. */
export const lookAgain = StateEffect.define();

async function asked(address, fields) {
  const body = new URLSearchParams(fields);
  const headers = { Accept: 'application/json' };
  const response = await fetch(address, { method: 'POST', body, headers, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function element(tag, text, more = {}) {
  return Object.assign(document.createElement(tag), { textContent: text, ...more });
}

// `put` takes what may have been meant into the text.
function told({ message, more, code, href, instead }, put) {
  const all = document.createElement('div');
  all.append(message, ...more.map((text) => element('small', text)), ' ', element('a', code, { href, target: '_blank' }));
  if (instead && put) all.append(' ', element('button', 'Put it in', { type: 'button', className: 'link', onclick: put }));
  return all;
}

function mark(doc, problem) {
  const { from, length } = doc.line(Math.min(problem.line, doc.lines));
  const place = { from: from + Math.min(problem.from, length), to: from + Math.min(problem.to, length) };
  const message = [problem.message, ...problem.more].join(' ');
  const actions = problem.instead ? [{ name: 'Put it in', apply: (view, from, to) => putIn(view, from, to, problem.instead) }] : [];
  return { ...place, severity: problem.level, message, actions, problem, renderMessage: () => told(problem) };
}

function putIn(view, from, to, insert) {
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
  view.focus();
}

// Of the line in which the cursor is: a pointer may hover, keys and fingers cannot.
function problemsHere({ state, view }) {
  const line = state.doc.lineAt(state.selection.main.head);
  const found = [];
  forEachDiagnostic(state, ({ problem }, from, to) => {
    if (from >= line.from && from <= line.to) found.push(told(problem, () => putIn(view, from, to, problem.instead)));
  });
  return found;
}

export const problemKeys = [
  { key: 'F8', run: nextDiagnostic },
  { key: 'Shift-F8', run: previousDiagnostic },
];

// `count` is told how many there are, `here` those at the cursor, as elements.
export function problemsAt(address, count, here) {
  const source = async ({ state: { doc } }) => {
    try {
      const { problems, line } = await asked(address, { text: doc.toString() });
      count(line);
      return problems.map((problem) => mark(doc, problem));
    } catch ({ message }) {
      const why = message === '404' ? 'the file is not there any more' : 'the server does not answer';
      count(`Problems could not be looked for: ${why}.`);
      return [];
    }
  };
  const needsRefresh = ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(lookAgain)));
  let shown = '';
  const follow = EditorView.updateListener.of((update) => {
    const found = problemsHere(update);
    const text = found.map(({ textContent }) => textContent).join('\n');
    // A place may have moved with the text around it, so the same words are put there anew.
    if (text !== shown || (text !== '' && update.docChanged)) here(found);
    shown = text;
  });
  return [linter(source, { delay: QUIET, needsRefresh }), lintGutter(), follow];
}

export function completionsAt(address) {
  const source = async (context) => {
    if (!context.explicit && !context.matchBefore(/[\w#(`:,[-]\s?$/)) return null;
    const found = await asked(address, { text: context.state.doc.toString(), at: context.pos }).catch(() => null);
    const options = found?.options.map(({ label, note }) => ({ label, detail: note }));
    return found && { from: found.from, options, validFor: /^[\w-]*$/ };
  };
  return autocompletion({ override: [source], icons: false });
}
