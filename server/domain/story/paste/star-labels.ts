/** The names of the parts of STAR before a text, or over it: `Situation: …`, `S: …`, `Aufgabe – …`, `**Action.** …`, `**Result**`. */
import { bare, entryIn } from './inline-marks.ts';

export type StarPart = 'situation' | 'task' | 'action' | 'result' | 'reflection';

export type StarLabel = {
  readonly part: StarPart;
  readonly text: string;
  /** S, T, A or R alone, which tells a part only among its like. */
  readonly isLetter: boolean;
  /** Without a mark behind, so a heading at most. */
  readonly isAlone: boolean;
  /** `Situation. We …`, which may be a sentence, unless it is in bold. */
  readonly isStop: boolean;
};

const NAMES: Readonly<Record<StarPart, string>> = {
  situation:
    'situation|situación|context|contexte|contexto|kontext|background|ausgangslage|ausgangssituation|problem|the problem|what happened',
  task: 'tasks?|goals?|challenge|aufgabe|auftrag|tâche|mission|tarea|objective|my task|my role in it',
  action:
    'actions?|approach|actions? taken|what i did|steps taken|handlung|massnahmen?|maßnahmen?|vorgehen|acción|acciones|solution|my actions?',
  result: 'results?|outcomes?|impact|ergebnis|ergebnisse|resultat|résultats?|resultados?',
  reflection:
    'reflections?|lessons?|lessons? learn(?:ed|t)|learnings?|takeaways?|what i learn(?:ed|t)|reflexion|erkenntnisse?|lehren|fazit|bilan|leçons?|réflexion|reflexión|lecciones|aprendizajes?|what i would do differently',
};
const PARTS = (['situation', 'task', 'action', 'result', 'reflection'] as const).map(
  (part) => [part, new RegExp(`^(?:${NAMES[part]})$`, 'iu')] as const,
);
const JOINED = '(?:\\s?(?:[/&+]|and|und|et|y)\\s?[\\p{L}]{3,14})?';
const NAME = `(?:${Object.values(NAMES).join('|')})`;
const LABEL = new RegExp(
  `^(?:\\(?[STARL]\\)?\\s?[-–—:.)=]?\\s?[(]?)?(?<name>${NAME})${JOINED}[)]?(?:\\s?\\([STARL]\\))?\\s*(?:(?<mark>:|\\.(?=\\s|$)|\\s[–—-]|[–—-](?=\\s)|\\s=|$))\\s*(?<text>.*)$`,
  'iu',
);
const LETTER = /^\(?(?<letter>[STAR])(?:\)\s?[:.–—-]?|\s?[:.=–—-]|\s[–—-])\s+(?<text>\S.*)$/u;

/** Of a line without marks of Markdown; null where it begins with no such name. */
export function starLabelIn(text: string): StarLabel | null {
  const letter = LETTER.exec(text)?.groups;
  if (letter) {
    const whole = LABEL.exec(letter.text ?? '')?.groups;
    if (!whole?.mark)
      return { part: OF_LETTER[letter.letter as Letter], text: letter.text ?? '', isLetter: true, isAlone: false, isStop: false };
  }
  const groups = LABEL.exec(text.slice(0, LONGEST_LABEL))?.groups;
  const name = groups?.name;
  if (!groups || name === undefined) return null;
  const part = PARTS.find(([, names]) => names.test(name))?.[0] ?? 'situation';
  const told = (groups.text ?? '') + text.slice(LONGEST_LABEL);
  return { part, text: told, isLetter: false, isAlone: groups.mark === '', isStop: groups.mark === '.' };
}

/** `Situation: … Action: … Result: …` in one line, each part as a line. */
export function partsApart(line: string): readonly string[] {
  const begins = Array.from(line.matchAll(NEXT), ({ index }) => index).filter((at) => /^[*_]*\p{Lu}/u.test(line.slice(at, at + 4)));
  if (begins.length === 0 || begins.length > MOST_PARTS || !starLabelIn(entryIn(line)?.text ?? bare(line))) return [line];
  return [0, ...begins].map((from, n) => line.slice(from, begins[n] ?? line.length).trimEnd());
}

/** One story has no more. */
const MOST_PARTS = 8;
/** Behind the end of a sentence; before a full stop in bold, as a sentence may be one word. */
const NEXT = new RegExp(`(?<=[.!?;…)”"] )(?=[*_]{0,3}(?:${NAME})[*_]{0,3}:|[*_]{1,3}(?:${NAME})(?:\\.[*_]|[*_]{1,3}\\.))`, 'giu');

type Letter = 'S' | 'T' | 'A' | 'R';
const OF_LETTER: Readonly<Record<Letter, StarPart>> = { S: 'situation', T: 'task', A: 'action', R: 'result' };
/** A name with its letter and its mark is within this. */
const LONGEST_LABEL = 200;
