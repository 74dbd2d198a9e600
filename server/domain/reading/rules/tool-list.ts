/** Names of tools in a row, with no reason for any. */

import { type Draft, type Hit, marksOf, sentenceOf, textAt } from '../draft.ts';
import { reasons } from '../reason.ts';
import { always, type Found, type Rule } from '../rule.ts';
import { toolsIn } from '../tool.ts';

export const toolList = { id: 'tool-list', level: 'weak', applies: always, find } satisfies Rule;

/** Three side by side, or five in one sentence, are a list and no longer an instrument. */
const SIDE_BY_SIDE = 3;
const IN_A_SENTENCE = 5;
const BETWEEN = /^(?:[\s,/&+()]|and|or|then|the|plus|also|as well as|with|in|on|at|of|core|actions|ci|cd|rollouts|charts?|stack){1,12}$/;

function find(draft: Draft): readonly Found[] {
  const rows = rowsOf(toolsIn(draft.passages)).filter((row) => !isReasoned(row));
  const [first] = rows;
  if (!first) return [];
  const named = rows.flat();
  const seen = `${counted(distinct(first))} tools in a row, no reason for any.`;
  return [
    {
      part: first[0]?.passage.part ?? null,
      marks: marksOf(rows.flatMap(spanOf)),
      seen,
      advice: `Take the one that mattered and say why that one${named.length > 6 ? '; drop the rest' : ' and what you looked for in it'}.`,
    },
  ];
}

function rowsOf(tools: readonly Hit[]): readonly (readonly Hit[])[] {
  const sentences = new Map<string, Hit[]>();
  for (const tool of tools) {
    const key = `${tool.passage.part} ${sentenceOf(tool).from}`;
    sentences.set(key, [...(sentences.get(key) ?? []), tool]);
  }
  return [...sentences.values()].flatMap((named) =>
    distinct(named) >= IN_A_SENTENCE ? [named] : runsOf(named).filter((run) => distinct(run) >= SIDE_BY_SIDE),
  );
}

function runsOf(tools: readonly Hit[]): readonly (readonly Hit[])[] {
  const runs: Hit[][] = [];
  for (const tool of tools) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && BETWEEN.test(tool.passage.bare.slice(last.to, tool.from))) run.push(tool);
    else runs.push([tool]);
  }
  return runs;
}

function isReasoned(row: readonly Hit[]): boolean {
  const [first] = row;
  return first !== undefined && reasons([sliceOf(sentenceOf(first))]).length > 0;
}

/** The sentence as a passage of its own. */
function sliceOf(sentence: Hit): Hit['passage'] {
  return { ...sentence.passage, text: textAt(sentence) };
}

function spanOf(row: readonly Hit[]): readonly Hit[] {
  const [first] = row;
  return first ? [{ ...first, to: row.at(-1)?.to ?? first.to }] : [];
}

function distinct(tools: readonly Hit[]): number {
  return new Set(tools.map(textAt)).size;
}

const NUMBERS = ['', '', '', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function counted(count: number): string {
  return NUMBERS[count] ?? `${count}`;
}
