/** The steps of a runbook, one below another as its list nests, with the fences that stand in them, and the headings above them. */
import type { Runbook, RunbookHeading, RunbookStep } from './runbook.ts';
import { type OpenFence, openFence } from './runbook-fences.ts';
import { type RunbookItem, runbookItem } from './runbook-items.ts';
import { runbookWords } from './runbook-words.ts';
import type { Unexpressed } from './skeleton.ts';

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const RULE = /^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^\s*(?:_\s*){3,}$/;
/** What begins a block of its own, so that it does not go on with the line above. */
const BLOCK = /^\s*(?:>|\||<|#|!\[|\[\/\/\]|(?:=+|-+)\s*$)/;
/** Deeper ones stand side by side. */
const DEEPEST = 20;
/** Far more than a step says. */
const LONGEST_STEP = 2000;

export function runbookSteps(source: string, unexpressed: Unexpressed[]): Runbook {
  const steps: RunbookStep[] = [];
  const headings: RunbookHeading[] = [];
  const open: RunbookStep[] = [];
  let title: string | null = null;
  let fence: OpenFence | null = null;
  /** The step whose text the next line may go on with. */
  let spoken: { readonly step: RunbookStep; source: string } | null = null;
  for (const [index, text] of source.split('\n').entries()) read(text, index + 1);
  closeFence();
  return { title, steps, headings };

  function read(text: string, line: number): void {
    if (fence) {
      if (!fence.take(text)) closeFence();
      return;
    }
    const begun = openFence(text, line);
    const item = begun || RULE.test(text) ? null : runbookItem(text, (number) => open.findLast((one) => one.number === number));
    const goesOn = begun || item ? null : spoken;
    spoken = null;
    if (begun) startFence(begun, line);
    else if (item) readItem(item, line, /^\s*\S+\s+/.exec(text)?.[0].length ?? 0);
    else if (text.trim() !== '' && !RULE.test(text)) readWords(text, line, goesOn);
  }

  /** A fence may begin beside the mark of its item, which says nothing else then. */
  function readItem(item: RunbookItem, line: number, within: number): void {
    const begun = openFence(`${' '.repeat(within)}${item.text}`, line);
    addStep(begun ? { ...item, text: '' } : item, line);
    if (begun) startFence(begun, line);
  }

  function startFence(begun: OpenFence, line: number): void {
    fence = begun;
    if (begun.rest !== '') unexpressed.push({ line, what: `“${begun.rest}” beside the code`, instead: 'left out' });
  }

  function readWords(text: string, line: number, goesOn: typeof spoken): void {
    const [, marks, words = ''] = HEADING.exec(text) ?? [];
    if (marks !== undefined) {
      const name = runbookWords(words.replace(/\s#+\s*$/, '')).text;
      const isTitle = marks === '#' && title === null;
      if (isTitle) title = name;
      else unexpressed.push({ line, what: text.trim(), instead: 'left out' });
      headings.push({ name: isTitle ? '' : name, depth: marks.length });
      open.splice(0);
    } else if (goesOn && !BLOCK.test(text) && goesOn.source.length + text.length < LONGEST_STEP) {
      goesOn.source += ` ${text.trim()}`;
      goesOn.step.words = runbookWords(goesOn.source);
      spoken = goesOn;
    } else unexpressed.push({ line, what: text.trim(), instead: 'left out' });
  }

  function addStep({ above, text, indent: written, ...item }: RunbookItem, line: number): void {
    const indent = above ? Math.max(written, above.indent + 1) : written;
    while ((open.at(-1)?.indent ?? -1) >= indent || open.length >= DEEPEST) open.pop();
    const parent = open.at(-1) ?? null;
    const words = runbookWords(text);
    const step: RunbookStep = { ...item, words, line, indent, section: headings.length, parent, steps: [], fences: [] };
    (parent?.steps ?? steps).push(step);
    open.push(step);
    spoken = text === '' ? null : { step, source: text };
  }

  /** It belongs to the step that it is indented below; before all steps to none. */
  function closeFence(): void {
    if (!fence) return;
    const { indent, line, lines, language } = fence;
    fence = null;
    const owner = open.findLast((one) => one.indent < indent) ?? steps.at(-1);
    if (owner?.words.text === '') owner.words = runbookWords(`\`${lines[0]?.trim() ?? ''}\``);
    if (owner) owner.fences.push({ text: lines.join('\n'), line, language });
    else
      for (const [index, text] of lines.entries())
        if (text.trim() !== '') unexpressed.push({ line: line + index + 1, what: text.trim(), instead: 'left out' });
  }
}
