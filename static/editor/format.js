// The format as the editor colours it: front matter, headings, choices with their targets, keys, conditions, evidence. What it means is the checker's.
import { StreamLanguage } from '@codemirror/language';

const FENCE = /^\s{0,3}(```+|~~~+)/;
const DASHES = /^---[ \t]*$/;

function inHead(stream) {
  if (stream.match(/^#.*/)) return 'comment';
  if (stream.match(/^[\w-]+(?=\s*:(\s|$))/)) return 'propertyName';
  if (stream.match(/^"[^"]*"|^'[^']*'/)) return 'string';
  stream.next();
  stream.eatWhile(/[^\s"'#{}[\],]/);
  return null;
}

function inFence(stream, state) {
  const [, mark] = FENCE.exec(stream.string) ?? [];
  if (stream.sol() && mark?.startsWith(state.fence)) state.fence = '';
  stream.skipToEnd();
  return 'monospace';
}

function atStart(stream, state) {
  const [, fence] = FENCE.exec(stream.string) ?? [];
  if (fence) {
    state.fence = fence;
    stream.skipToEnd();
    return 'monospace';
  }
  if (stream.match(/^#{1,6}\s.*/)) return 'heading';
  if (stream.match(/^\s*>/)) return 'quote';
  state.opens = Boolean(stream.match(/^\s*([-*+]|\d+[.)])\s+/));
  return state.opens ? 'meta' : undefined;
}

function inBody(stream, state) {
  const { opens } = state;
  state.opens = false;
  if (opens && stream.match(/^[a-z][\w-]*(?=:(\s|$))/)) return 'propertyName';
  if (stream.match(/^`[^`]+`/)) return 'monospace';
  if (stream.match(/^\{\{[^}]*\}\}/)) return 'variableName.special';
  if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong';
  if (stream.match(/^\]\(/)) return 'meta';
  if (stream.string[stream.pos - 1] === '(' && stream.match(/^#[^)\s]*/)) return 'url';
  stream.next();
  stream.eatWhile(/[^`{*\]#]/);
  return null;
}

export const format = StreamLanguage.define({
  name: 'dry-run',
  startState: () => ({ part: 'first', fence: '', opens: false }),
  token(stream, state) {
    if (stream.sol() && DASHES.test(stream.string) && state.part !== 'body') {
      state.part = state.part === 'first' ? 'head' : 'body';
      stream.skipToEnd();
      return 'meta';
    }
    if (state.part === 'first') state.part = 'body';
    if (state.part === 'head') return inHead(stream);
    if (state.fence !== '') return inFence(stream, state);
    const token = stream.sol() ? atStart(stream, state) : undefined;
    return token === undefined ? inBody(stream, state) : token;
  },
});
