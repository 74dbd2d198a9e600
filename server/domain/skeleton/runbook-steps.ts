/** The steps of a runbook, one below another as its list nests, with the fences that stand in them. */
import type { Unexpressed } from './skeleton.ts';

export type RunbookFence = { readonly text: string; readonly line: number };
export type RunbookStep = {
  readonly text: string;
  readonly line: number;
  readonly indent: number;
  readonly steps: RunbookStep[];
  readonly fences: RunbookFence[];
};

/** A list may begin in an item of another. */
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:[-*+]\s+)*(?:\[[ xX]\]\s+)?(\S.*)$/;
const FENCE = /^(\s*)(`{3,}|~{3,})/;
const RULE = /^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^\s*(?:_\s*){3,}$/;
/** Deeper ones stand side by side. */
const DEEPEST = 20;

export function runbookSteps(
  source: string,
  unexpressed: Unexpressed[],
): { readonly title: string | null; readonly steps: readonly RunbookStep[] } {
  const root: RunbookStep = { text: '', line: 0, indent: -1, steps: [], fences: [] };
  const open = [root];
  let title: string | null = null;
  let fence: { readonly mark: string; readonly indent: number; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, text] of source.split('\n').entries()) read(text, index + 1);
  closeFence();
  return { title, steps: root.steps };

  function read(text: string, line: number): void {
    if (fence) {
      if (text.trim().startsWith(fence.mark)) closeFence();
      else fence.lines.push(text.slice(Math.min(fence.indent, text.search(/\S|$/))));
      return;
    }
    const [, indent = '', mark] = FENCE.exec(text) ?? [];
    const [, heading] = /^#\s+(\S.*)$/.exec(text) ?? [];
    const item = RULE.test(text) ? null : ITEM.exec(text);
    if (mark !== undefined) fence = { mark, indent: indent.length, line, lines: [] };
    else if (item) addStep((item[1] ?? '').length, item[2] ?? '', line);
    else if (heading !== undefined && title === null) title = unmarked(heading.replace(/\s#+\s*$/, ''));
    else if (text.trim() !== '' && !RULE.test(text)) unexpressed.push({ line, what: text.trim(), instead: 'left out' });
  }

  function addStep(indent: number, text: string, line: number): void {
    while ((open.at(-1)?.indent ?? -1) >= indent || open.length > DEEPEST) open.pop();
    const step: RunbookStep = { text: unmarked(text), line, indent, steps: [], fences: [] };
    (open.at(-1) ?? root).steps.push(step);
    open.push(step);
  }

  /** It belongs to the step that it is indented below; before all steps to none. */
  function closeFence(): void {
    if (!fence) return;
    const { indent, line, lines } = fence;
    fence = null;
    const step = open.findLast((one) => one.indent < indent) ?? root;
    const owner = step === root ? root.steps.at(-1) : step;
    if (owner) owner.fences.push({ text: lines.join('\n'), line });
    else
      for (const [index, text] of lines.entries())
        if (text.trim() !== '') unexpressed.push({ line: line + index + 1, what: text.trim(), instead: 'left out' });
  }
}

/** Words without the marks that Markdown reads in them; in code they stay as they are. */
function unmarked(text: string): string {
  const parts = text.split(/(`[^`]+`)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part.slice(1, -1) : wordsOf(part)))
    .join('')
    .trim();
}

function wordsOf(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\(([^()[\]\s]*)\)/g, (_all, label: string, to: string) =>
      label === to || label === '' ? to : `${label} (${to})`,
    )
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>/g, '$1')
    .replace(/(?<![\w*])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?![\w*])/g, '$1')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)__(?=[^\s_])([^_]*[^\s_])__(?!\w)/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/g, '$1')
    .replace(/~~(?=[^\s~])([^~]*[^\s~])~~/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
