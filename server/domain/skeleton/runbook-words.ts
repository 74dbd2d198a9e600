/** The words of a step of a runbook as they are shown, and the same with its code hidden: in code “stop” is no word of the author. */

/** Both are equally long. */
export type RunbookWords = { readonly text: string; readonly plain: string };

/** Without the marks that Markdown reads in them; in code they stay as they are. */
export function runbookWords(source: string): RunbookWords {
  const parts = source.split(/(`[^`]+`)/);
  const shown = parts.map((part, index) => (index % 2 === 1 ? part.slice(1, -1) : wordsOf(part)));
  const text = shown.join('');
  const plain = shown.map((part, index) => (index % 2 === 1 ? '`'.repeat(part.length) : part.replace(/\s/g, ' '))).join('');
  return partOf({ text, plain }, 0, text.length);
}

/** Without the spaces around it. */
export function partOf({ text, plain }: RunbookWords, from: number, to: number): RunbookWords {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = start + part.trim().length;
  return { text: text.slice(start, end), plain: plain.slice(start, end) };
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
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ');
}
