/** A conversation copied from a chat, with a message a line: who wrote it and when stands over it there. */

const TIME = '\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const HEADER = new RegExp(`^(?<name>\\p{L}[\\p{L}\\p{N}.'’_ -]{0,38}?)(?:\\s+(?:APP|BOT))?(?:\\s+|,\\s)\\[?(?<time>${TIME})\\]?$`, 'u');
/** Fewer are lines of an agenda. */
const FEWEST = 4;
/** What the program shows below a message. */
const BELOW = /^(?:\d{1,3} repl(?:y|ies)|\(edited\)|edited|new|today|yesterday|view thread|:\w+: ?\d{1,3})$/i;

export type ReadChat = { readonly lines: readonly string[]; readonly cut: readonly string[] };

/** Lines of anything but a chat stay as they are. */
export function withMessages(lines: readonly string[]): ReadChat {
  const headers = lines.map((line) => HEADER.exec(line.trim())?.groups ?? null);
  if (headers.filter(Boolean).length < FEWEST) return { lines, cut: [] };
  const told: string[] = [];
  const cut: string[] = [];
  let isMessage = false;
  lines.forEach((line, at) => {
    const header = headers[at];
    if (header) told.push(`${header.time} ${header.name}:`);
    else if (isMessage && BELOW.test(line.trim())) cut.push(line.trim());
    else if (isMessage && line.trim() !== '') told.push(`${told.pop() ?? ''} ${line.trim()}`);
    else told.push(line);
    isMessage ||= header !== null;
  });
  return { lines: told, cut };
}
