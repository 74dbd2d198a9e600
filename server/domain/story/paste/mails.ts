/** What a mail adds to its text: who sent it to whom, the signature, the mail that it answers. */

export type ReadMail = { readonly lines: readonly string[]; readonly cut: readonly string[] };

const SUBJECT = /^(?:subject|betreff|objet|asunto):\s*(?:(?:re|aw|fwd?|wg|tr|rv):\s*)*(?=\S)/i;
const ADDRESSED = /^(?:from|to|cc|bcc|sent|reply-to|von|an|gesendet|de|à|envoyé|para|enviado):\s/i;
/** Its head is within so many lines. */
const LONGEST_HEAD = 10;

/** Of a mail the subject stays as its title. */
export function withoutMail(lines: readonly string[]): ReadMail {
  const end = endOfHead(lines);
  const cut: string[] = [];
  const kept: string[] = [];
  let isSigned = false;
  let isQuoted = false;
  lines.forEach((line, at) => {
    isSigned ||= end > 0 && line.trimEnd() === '--';
    isQuoted = isAnswered(lines, at) || (isQuoted && (line.trim() === '' || line.startsWith('>')));
    if (at < end && SUBJECT.test(line)) kept.push(`# ${line.replace(SUBJECT, '')}`, '');
    else if (isSigned || isQuoted || (at < end && ADDRESSED.test(line))) cut.push(line.trim());
    else kept.push(line);
  });
  return { lines: kept, cut: cut.filter((line) => /[\p{L}\p{N}]/u.test(line)) };
}

/** Behind the first lines of a mail; 0 where it is none. */
function endOfHead(lines: readonly string[]): number {
  const begin = lines.findIndex((line) => line.trim() !== '');
  const head = lines.slice(Math.max(begin, 0), begin + LONGEST_HEAD);
  return head.some((line) => SUBJECT.test(line)) && head.some((line) => ADDRESSED.test(line)) ? begin + LONGEST_HEAD : 0;
}

const WROTE = /^(?:on|am|le|el)\s.{4,80}\s(?:wrote|schrieb|a écrit|escribió)(?:\s.{1,60})?:?$/i;
/** Lines between these words and the first of the mail itself. */
const BELOW = 3;

/** `On Monday somebody wrote:` over lines with a sign before them, or itself behind one. */
function isAnswered(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').replace(/^>\s?/, '').trim();
  return WROTE.test(line) && (lines[at]?.startsWith('>') || lines.slice(at + 1, at + 1 + BELOW).some((below) => below.startsWith('>')));
}
