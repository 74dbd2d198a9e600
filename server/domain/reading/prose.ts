/** What of a text is spoken: code, logs, markup and addresses are blanked, and every offset stays where it was. */

export type SpokenText = {
  /** Lower case, straight quotes; as long as what was written. */
  readonly text: string;
  /** As `text`, but with capitals: names are known by them. */
  readonly cased: string;
  /** The same without code spans and without what somebody else is quoted as saying. */
  readonly bare: string;
};

export function spokenText(written: string): SpokenText {
  const text = [FENCED, LOG_LINE, TAG, ENTITY, ADDRESS].reduce(blanked, levelled(written));
  return { text, cased: withCapitals(text, written), bare: [CODE_SPAN, QUOTED].reduce(blanked, text) };
}

/** Letters that were lowered, as they were written; what was blanked or straightened stays so. */
function withCapitals(text: string, written: string): string {
  return text.replace(/\p{Ll}+/gu, (letters, at: number) => {
    const original = written.slice(at, at + letters.length);
    return original.toLowerCase() === letters ? original : letters;
  });
}

/** A fence that nobody closed reaches to the end, as in Markdown. */
const FENCED = /^[ \t]*(```|~~~)[\s\S]*?(?:^[ \t]*\1[^\n]*$|$(?![\s\S]))/gm;
const LOG_LINE =
  /^[ \t]*(?:\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|(?:error|warn|warning|info|fatal|debug|panic|trace)[:\] ]\s*[^a-z\s]?[a-z]*[:=[\]-]|at [a-z_$]+[.][^\s(]{1,200}\(|\$ |# [a-z]+ -).*$/gm;
const TAG = /<\/?[a-z!][^<>\n]{0,300}>/g;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/g;
const ADDRESS = /\bhttps?:\/\/\S{1,500}/g;
const CODE_SPAN = /`[^`\n]{1,300}`/g;
const QUOTED = /"[^"\n]{2,400}"/g;

function blanked(text: string, what: RegExp): string {
  return text.replace(what, (found) => found.replace(/[^\r\n]/g, ' '));
}

/** Some letters grow when lowered (`İ`); those are left as they are, since offsets count. */
function levelled(written: string): string {
  const lower = written.toLowerCase();
  const kept = lower.length === written.length ? lower : Array.from(written, lowered).join('');
  return kept
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\u00a0/g, ' ');
}

function lowered(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
