/** Lines that Ink's glue `<>` makes one. */

/** What joins nothing: choices, gathers, headings, changes, ways, declarations, and what is part of a block. */
const NO_TEXT = /^(?:[*+\-=~#}]|<-|TODO\b|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b)/;

/** The later line goes up to the earlier one, and leaves an empty one in its place. */
export function withGlue(lines: readonly string[]): string[] {
  const joined = [...lines];
  let last = -1;
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const before = joined[last] ?? '';
    const isGlued = before.endsWith('<>') || (text.startsWith('<>') && before !== '' && !NO_TEXT.test(before));
    if (isGlued && isWords(text) && isWords(before.replace(/^[*+\-\s]{1,20}/, ''))) {
      joined[last] = `${before.replace(/<>$/, '')}${text.replace(/^<>/, '')}`;
      joined[index] = '';
    } else last = index;
  }
  return joined;
}

function isWords(text: string): boolean {
  return !NO_TEXT.test(text) && !text.includes('->') && text.split('{').length === text.split('}').length;
}
