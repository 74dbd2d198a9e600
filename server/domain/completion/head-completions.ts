/** What may stand in the front matter: keys that are not there yet, and the words of a value. */
import { ITEM_KINDS } from '../interview/interview.ts';
import { FORMATS, KINDS, RED_FLAGS, SCREENS, SETS, STAGES, TOUCHES } from '../question/question.ts';
import { SCAFFOLD_IDS } from '../question/scaffold.ts';
import { ARTEFACTS, REVIEW_VERDICTS } from '../review/review.ts';
import { DIFFICULTIES, SEVERITIES, SKILLS } from '../scenario/scenario.ts';
import { type CompletedKind, type Completion, type FoundCompletions, keysWith, wordsOnly } from './completion.ts';
import {
  IMPACT_NOTES,
  LOOP_NOTES,
  type Notes,
  QUESTION_NOTES,
  REVIEW_NOTES,
  SCENARIO_NOTES,
  SIGNAL_NOTES,
  SLOT_NOTES,
  STAGE_NOTES,
} from './key-notes.ts';
import { expressionNames } from './scenario-completions.ts';

const KEYS: Readonly<Record<CompletedKind, Notes>> = {
  scenarios: SCENARIO_NOTES,
  questions: QUESTION_NOTES,
  reviews: REVIEW_NOTES,
  loops: LOOP_NOTES,
};

/** By kind and key: the words of which its value is one or some. */
const WORDS: Readonly<Record<CompletedKind, Readonly<Record<string, readonly string[]>>>> = {
  scenarios: { severity: SEVERITIES, difficulty: DIFFICULTIES, skills: SKILLS },
  questions: {
    kind: KINDS,
    set: SETS,
    stages: STAGES,
    formats: FORMATS,
    screens: SCREENS,
    'red-flags': RED_FLAGS,
    scaffold: SCAFFOLD_IDS,
    touches: TOUCHES,
  },
  reviews: { artefact: ARTEFACTS, screens: SCREENS, verdict: REVIEW_VERDICTS },
  loops: { screens: SCREENS, draws: ITEM_KINDS, kinds: KINDS, formats: FORMATS },
};

export function headCompletions(kind: CompletedKind, text: string, before: string, line: string): FoundCompletions | null {
  const [, condition] = /\bwhile:\s*"?(?:[^"]*[^\w"])?(\w*)$/.exec(line) ?? [];
  if (kind === 'scenarios' && condition !== undefined) return { word: condition, options: expressionNames(withoutLine(text, before)) };
  const above = keyAbove(before, line);
  const [, key, word] = /^\s*([\w-]+):\s+(?:\[(?:[^\]]*,)?\s*)?([\w-]*)$/.exec(line) ?? [];
  if (key !== undefined && word !== undefined) return { word, options: wordsOf(kind, key) };
  const [, item] = /^\s*-\s+([\w-]*)$/.exec(line) ?? [];
  if (item !== undefined) return { word: item, options: wordsOf(kind, above) };
  const [, own] = /^([\w-]*)$/.exec(line) ?? [];
  if (own !== undefined) return { word: own, options: missing(KEYS[kind], before, text) };
  return innerKeys(kind, above, line);
}

function wordsOf(kind: CompletedKind, key: string): readonly Completion[] {
  return wordsOnly(WORDS[kind][key] ?? []);
}

/** The key of the front matter itself under which a line stands. */
function keyAbove(before: string, line: string): string {
  const lines = before.slice(0, before.length - line.length).split('\n');
  return /^([\w-]+):/.exec(lines.findLast((one) => /^[\w-]+:/.test(one)) ?? '')?.[1] ?? '';
}

function missing(notes: Notes, before: string, text: string): readonly Completion[] {
  const head = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*$/m.exec(withoutLine(text, before))?.[1] ?? '';
  return keysWith(notes).filter(({ label }) => !new RegExp(`^${label}:`, 'm').test(head));
}

/** The line that is being written may keep the rest from being read. */
function withoutLine(text: string, before: string): string {
  const end = text.indexOf('\n', before.length);
  return text.slice(0, before.lastIndexOf('\n') + 1) + (end < 0 ? '' : text.slice(end));
}

/** In braces, or indented below a name. */
function innerKeys(kind: CompletedKind, above: string, line: string): FoundCompletions | null {
  const [, braced] = /[{,]\s*([\w-]*)$/.exec(line) ?? [];
  const [, indent = '', indented] = /^( +)([\w-]*)$/.exec(line) ?? [];
  const word = braced ?? indented;
  if (word === undefined) return null;
  if (kind === 'loops' && above === 'stages') return { word, options: keysWith({ ...SLOT_NOTES, ...STAGE_NOTES }) };
  const notes = kind === 'scenarios' ? { signals: SIGNAL_NOTES, impact: IMPACT_NOTES }[above] : undefined;
  // The first level below is that of the names.
  return notes && (braced !== undefined || indent.length > 2) ? { word, options: keysWith(notes) } : null;
}
