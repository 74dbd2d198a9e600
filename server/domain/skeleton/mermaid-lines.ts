/** The statements of a Mermaid flowchart on their lines, its title, and what of it draws and tells nothing. */
export type MermaidLine = { readonly line: number; readonly text: string };
export type MermaidLines = {
  readonly title: string | null;
  readonly statements: readonly MermaidLine[];
  /** Looks, groups and clicks. */
  readonly unread: readonly MermaidLine[];
};

const NO_NODE = /^(?:style|classDef|class|click|linkStyle|direction|accTitle|accDescr)\b/;
const PASSED_OVER = /^(?:%%|flowchart\b|flowchart-elk\b|graph\b|```|$)/;

export function mermaidLines(source: string): MermaidLines {
  const lines = source.split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }));
  const { title, head, body } = frontMatter(lines);
  const all = body
    .filter(({ text }) => !text.startsWith('%%'))
    .flatMap(({ line, text }) => statementsIn(text).map((one) => ({ line, text: one })));
  const told = all.filter(({ text }) => !PASSED_OVER.test(text));
  return {
    title,
    statements: told.filter(({ text }) => !NO_NODE.test(text)),
    unread: [...head, ...told.filter(({ text }) => NO_NODE.test(text))],
  };
}

/** Between two lines of dashes, before everything else. */
function frontMatter(lines: readonly MermaidLine[]) {
  const from = lines.findIndex(({ text }) => text !== '');
  const length = lines[from]?.text === '---' ? lines.slice(from + 1).findIndex(({ text }) => text === '---') : -1;
  if (length < 0) return { title: null, head: [], body: lines };
  const head = lines.slice(from + 1, from + 1 + length).filter(({ text }) => text !== '');
  const titles = head.filter(({ text }) => text.startsWith('title:'));
  const title =
    titles[0]?.text
      .slice('title:'.length)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? null;
  return { title, head: head.filter((one) => one !== titles[0]), body: lines.slice(from + length + 2) };
}

/** Parted by semicolons, but for those in quotes, in brackets and in entities such as `#quot;`. */
function statementsIn(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let isQuoted = false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '[({'.includes(sign)) depth++;
    else if (!isQuoted && '])}'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === ';' && !isQuoted && depth === 0 && !/#\w{1,8}$/.test(text.slice(Math.max(0, at - 9), at))) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...found, text.slice(from).trim()];
}
