/** The lines of a pasted CV or of notes, by what they look like. */
import { decoded } from '../entities.ts';
import { datesIn } from './dates.ts';

export type PastedLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading' | 'job' | 'text'; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string; readonly depth: number }
  /** `Situation: …`; `part` is one of STAR or the reflection. */
  | { readonly kind: 'label'; readonly part: string; readonly text: string };

export function linesOf(pasted: string): readonly PastedLine[] {
  const read = plainOf(pasted).split('\n').map(lineOf);
  return read.map((line, index) => besideJob(line, read[index - 1], read[index + 1]));
}

/** A tag has no content of its own; what it encloses stays. */
function plainOf(pasted: string): string {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\u00a0/g, ' ');
  if (!/<\/?(p|div|li|ul|ol|br|h[1-6]|span|b|i|strong|em|a|table|tr|td|html|body)\b[^<>]{0,300}>/i.test(text)) return text;
  const broken = text
    .replace(/<li\b[^<>]{0,300}>/gi, '\n- ')
    .replace(/<h[1-6]\b[^<>]{0,300}>/gi, '\n\n# ')
    .replace(/<\/?(p|div|ul|ol|table|h[1-6])\b[^<>]{0,300}>/gi, '\n\n')
    .replace(/<(br|tr|\/li|\/tr)\b[^<>]{0,300}>/gi, '\n');
  return decoded(broken.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' '));
}

const BULLET = /^(\s*)(?:[-*+•‣▪◦●○·–—]|\d{1,3}[.)]|o(?=\s\s?\S))\s+(.*)$/u;
const LABEL =
  /^[*_#\s]*(situation|context|background|task|goal|challenge|actions?|results?|outcome|impact|reflection|lessons?(?: learned)?|learning)[*_]*\s*(?::|\s[–—-]\s)\s*[*_]*\s*(.*)$/i;
/** Longer is a sentence, whatever it looks like. */
const LONGEST_HEADING = 80;
const LONGEST_JOB = 160;

function lineOf(written: string): PastedLine {
  if (!/[\p{L}\p{N}]/u.test(written)) return { kind: 'blank' };
  const label = LABEL.exec(written.trim().replace(/^[-*•]\s+/, ''));
  if (label) return { kind: 'label', part: partOfLabel(label[1] ?? ''), text: bare(label[2] ?? '') };
  const bullet = BULLET.exec(written);
  if (bullet) return { kind: 'bullet', depth: (bullet[1] ?? '').replace(/\t/g, '  ').length, text: bare(bullet[2] ?? '') };
  const text = bare(written);
  if (/^\s*#{1,6}\s/.test(written)) return { kind: isJob(text) ? 'job' : 'heading', text };
  if (isJob(text)) return { kind: 'job', text };
  return { kind: isHeading(text, written) ? 'heading' : 'text', text };
}

function partOfLabel(label: string): string {
  return PART_OF_LABEL[label.toLowerCase().slice(0, 4)] ?? 'situation';
}

/** By the first four letters. */
const PART_OF_LABEL: Readonly<Record<string, string>> = {
  situ: 'situation',
  cont: 'situation',
  back: 'situation',
  task: 'task',
  goal: 'task',
  chal: 'task',
  acti: 'action',
  resu: 'result',
  outc: 'result',
  impa: 'result',
  refl: 'reflection',
  less: 'reflection',
  lear: 'reflection',
};

/** Without the marks of Markdown around and in it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+|^>\s*/, '')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300}?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

const JOB =
  /\b(engineer|developer|sre|devops|administrator|sysadmin|architect|manager|consultant|specialist|director|team lead|tech lead|head of|intern|contractor)\b/i;

function isJob(text: string): boolean {
  if (text.length > LONGEST_JOB || endsAsSentence(text)) return false;
  if (datesIn(text)?.isRange) return text.length <= LONGEST_JOB && !/\b(i|we|my|our)\b/i.test(text);
  return (
    JOB.test(text) && text.length <= LONGEST_HEADING && text.split(' ').length <= 9 && !/\b(i|we|my|our|was|were|had|the)\b/i.test(text)
  );
}

function isHeading(text: string, written: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (/^\s*(\*\*|__)[^*_]+\1\s*:?\s*$/.test(written)) return true;
  return /:$/.test(text) || (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) || isSection(text);
}

/** The sections of a CV in which there is no event to tell. */
const ASIDE =
  /^(technical |core |key |personal |other )?(skills?|competenc(y|ies)|technologies|tech stack|tools|education|certifications?|certificates|languages|interests|hobbies|references|contact|personal details|training|courses|summary|profile|about me|objective)( (and|&) \w+)?:?$/i;
const SECTION =
  /^(professional |work |relevant |selected )?(experience|employment|history|work history|employment history|career|projects|achievements|highlights|notes|stories)( (and|&) \w+)?:?$/i;

export function isAside(heading: string): boolean {
  return ASIDE.test(heading);
}

/** `Skills: AWS, Terraform`: such a section in one line. */
export function isAsideLine(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && isAside(text.slice(0, colon));
}

export function isSection(heading: string): boolean {
  return isAside(heading) || SECTION.test(heading);
}

function endsAsSentence(text: string): boolean {
  return /[.!?]["”')]?$/.test(text) && !/\b(Ltd|Inc|Co|Corp|Sr|Jr|GmbH)\.$/.test(text);
}

/** A short line right beside a job is its employer or place. */
function besideJob(line: PastedLine, before: PastedLine | undefined, after: PastedLine | undefined): PastedLine {
  if (line.kind !== 'text' || line.text.length > LONGEST_HEADING || endsAsSentence(line.text) || line.text.split(' ').length > 9)
    return line;
  return before?.kind === 'job' || after?.kind === 'job' ? { kind: 'job', text: line.text } : line;
}
