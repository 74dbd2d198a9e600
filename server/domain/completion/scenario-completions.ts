/** What may stand in the body of a scenario: targets of links, keys of scenes and choices, and the names in their values. */
import { AUDIENCES, ENDINGS, SKILLS, WRITINGS } from '../scenario/scenario.ts';
import { slugOf } from '../scenario/slug.ts';
import { type Completion, type FoundCompletions, keysWith, wordsOnly } from './completion.ts';
import { CHOICE_NOTES, SCENE_NOTES } from './key-notes.ts';
import { type NamedThing, namesInText } from './names-in-text.ts';

export function bodyCompletions(text: string, before: string, line: string): FoundCompletions | null {
  const [, target] = /\]\(#([\w-]*)$/.exec(line) ?? [];
  if (target !== undefined) return { word: target, options: targets(text, before) };
  const [, slot] = /\{\{\s*(\w*)$/.exec(line) ?? [];
  if (slot !== undefined) return { word: slot, options: slots(text) };
  const spans = line.split('`');
  if (spans.length % 2 === 0) return { word: /\w*$/.exec(line)?.[0] ?? '', options: expressionNames(text) };
  const [, who] = /^-\s+\+\S+\s+\*\*(\w*)$/.exec(line) ?? [];
  if (who !== undefined) return { word: who, options: named(namesInText(text).people) };
  const [, indent = '', key] = /^(\s*)-\s+([a-z-]*)$/.exec(line) ?? [];
  if (key !== undefined) return { word: key, options: keysAt(before, line, indent) };
  const [, owner = '', value] = /^\s*-\s+([a-z]+):\s+(.*)$/.exec(line) ?? [];
  return value === undefined ? null : { word: /[\w-]*$/.exec(value)?.[0] ?? '', options: valuesOf(owner, value, text, before) };
}

/** Names that a condition may read. */
export function expressionNames(text: string): readonly Completion[] {
  const { flags, variants, signals } = namesInText(text);
  return [...named([...flags, ...variants, ...signals]), { label: 'minutes', note: 'Minutes since the start of the run.' }];
}

function named(things: readonly NamedThing[]): readonly Completion[] {
  return things.map(({ name, note }) => ({ label: name, note }));
}

function targets(text: string, before: string): readonly Completion[] {
  const scenes = namesInText(text).scenes.map(({ id, heading }) => ({ label: id, note: heading }));
  const isAnyTime = /^## At any time$/m.exec(before.slice(before.lastIndexOf('\n## ') + 1)) !== null;
  return isAnyTime ? [...scenes, { label: 'at-any-time', note: 'Stays where the candidate is.' }] : scenes;
}

function slots(text: string): readonly Completion[] {
  const { signals, impacts } = namesInText(text);
  return [...named([...signals, ...impacts]), { label: 'clock', note: 'The time of day.' }];
}

/** Below a choice its keys; directly below a heading those of the scene. */
function keysAt(before: string, line: string, indent: string): readonly Completion[] {
  if (indent.length >= 2) return keysWith(CHOICE_NOTES);
  const above = before.slice(0, before.length - line.length).trimEnd();
  const last = above.slice(above.lastIndexOf('\n') + 1);
  return /^## /.test(last) || /^- (ends|at|scores):/.test(last) ? keysWith(SCENE_NOTES) : [];
}

function valuesOf(key: string, value: string, text: string, before: string): readonly Completion[] {
  const { flags, signals } = namesInText(text);
  // What follows a name is its value, or a condition in backticks.
  const isName = /(^|,)\s*[\w-]*$/.test(value);
  if (!isName) return [];
  switch (key) {
    case 'sets':
      return named([...flags, ...signals]);
    case 'clears':
    case 'needs':
      return named(flags);
    case 'scores':
      return wordsOnly(SKILLS);
    case 'tells':
      return wordsOnly(AUDIENCES);
    case 'writes':
      return wordsOnly(WRITINGS);
    case 'ends':
      return wordsOnly(ENDINGS);
    case 'id':
      return ownId(before);
    default:
      return [];
  }
}

/** What the choice is called where its id is left out. */
function ownId(before: string): readonly Completion[] {
  const [, label] = /(?:^|\n)- \[([^\]]*)\]\(#[^)]*\)[^[]*$/.exec(before) ?? [];
  return label ? [{ label: slugOf(label), note: 'As it is without an id.' }] : [];
}
