// What the server says of the text as it is typed: problems with their places, and what may stand at the cursor.
import { autocompletion } from '@codemirror/autocomplete';
import { linter, lintGutter } from '@codemirror/lint';
import { StateEffect } from '@codemirror/state';

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

function told({ message, more, code, href }) {
  const all = document.createElement('div');
  all.append(message, ...more.map((text) => element('small', text)), ' ', element('a', code, { href, target: '_blank' }));
  return all;
}

function mark(doc, problem) {
  const { from, length } = doc.line(Math.min(problem.line, doc.lines));
  const place = { from: from + Math.min(problem.from, length), to: from + Math.min(problem.to, length) };
  const message = [problem.message, ...problem.more].join(' ');
  return { ...place, severity: problem.level, message, renderMessage: () => told(problem) };
}

export function problemsAt(address, count) {
  const source = async ({ state: { doc } }) => {
    try {
      const { problems, line } = await asked(address, { text: doc.toString() });
      count(line);
      return problems.map((problem) => mark(doc, problem));
    } catch {
      count('Problems could not be looked for: the server does not answer.');
      return [];
    }
  };
  const needsRefresh = ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(lookAgain)));
  return [linter(source, { delay: QUIET, needsRefresh }), lintGutter()];
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
