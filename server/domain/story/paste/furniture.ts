/** What the pages of a printed document add to its text: page numbers, the same header on each page, how long a job lasted. */

export type Unfurnished = { readonly lines: readonly string[]; readonly cut: readonly string[] };

const PAGE =
  /^\W{0,3}(?:(?:[Pp]age|PAGE|[Ss]eite|[Pp][áa]gina)\s*\d{1,3}(?:\s*(?:of|von|de|sur|\/)\s*\d{1,3})?|\d{1,3}\s*(?:\/|of|von|sur)\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—])\W{0,3}$/u;
/** `Curriculum Vitae of somebody, Page 2 of 3`. */
const PAGE_BEHIND = /^.{1,60}[\s|,·–—-]\s?(?:Page|Seite|Página)\s*\d{1,3}(?:\s*(?:of|von|de|sur|\/)\s*\d{1,3})?$/u;
/** `4 minute read`, as a wiki says over its pages. */
const READING_TIME = /^\d{1,3}[ -]min(?:ute)?s? read$/i;
const NUMBER_ALONE = /^\d{1,2}$/;
const YEARS = '(?:\\d{1,2}\\+?|less than a|one)\\s(?:years?|yrs?|jahre?|ans?|années?|años?)';
const MONTHS = '\\d{1,2}\\s(?:months?|mos?|monate?|mois|mes|meses)';
const LASTED = `(?:${YEARS}(?:[ ,]{1,2}(?:and |und |et |y )?${MONTHS})?|${MONTHS})`;
const EMPLOYED =
  '(?:full[- ]time|part[- ]time|contract|permanent|temporary|self[- ]employed|freelance|internship|apprenticeship|vollzeit|teilzeit|befristet|festanstellung|temps plein|temps partiel|cdi|cdd|jornada completa|jornada parcial|contrato temporal)';
const DURATION = new RegExp(`^(?:${EMPLOYED} [·•|] )?\\(?${LASTED}\\)?$`, 'iu');
const DURATION_WITHIN = new RegExp(`\\s?\\(${LASTED}\\)|\\s[·•|]\\s?${LASTED}(?=$|\\s[·•|])`, 'iu');

/** `3 years 2 months` or `Full-time · 3 years` on its own: how long somebody was with one employer. */
export function isDuration(text: string): boolean {
  return DURATION.test(text.trim());
}

/** A line of a job without how long it lasted, which its dates say. */
export function withoutDuration(text: string): string {
  return text.replace(DURATION_WITHIN, '').trim();
}

/** Longer is no header of a page. */
const LONGEST_HEADER = 80;

export function withoutFurniture(lines: readonly string[]): Unfurnished {
  const isPage = pageNumbersIn(lines);
  const headers = headersBeside(lines, isPage);
  const cut: string[] = [];
  const kept: string[] = [];
  lines.forEach((line, at) => {
    if (isPage.has(at) || headers.has(line.trim())) cut.push(line.trim());
    else if (line.trim() !== '' || !isBreak(lines, at, isPage, headers)) kept.push(line);
  });
  return { lines: kept, cut: [...new Set(cut)] };
}

/** A number alone is one of a page only where they rise. */
function pageNumbersIn(lines: readonly string[]): ReadonlySet<number> {
  const marked = lines.flatMap((line, at) => (isPageNumber(line.trim()) ? [at] : []));
  const alone = lines.flatMap((line, at) => (NUMBER_ALONE.test(line.trim()) ? [at] : []));
  const rise = alone.length > 1 && alone.every((at, n) => Number(lines[at]) === Number(lines[alone[0] ?? 0]) + n && Number(lines[at]) > 0);
  return new Set(rise ? [...marked, ...alone] : marked);
}

function isPageNumber(line: string): boolean {
  return PAGE.test(line) || READING_TIME.test(line) || (line.length <= LONGEST_HEADER && PAGE_BEHIND.test(line));
}

/** What stands next to page numbers more than once, word for word. */
function headersBeside(lines: readonly string[], pages: ReadonlySet<number>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const at of [page - 2, page - 1, page + 1, page + 2]) {
      const line = lines[at]?.trim() ?? '';
      if (line !== '' && line.length <= LONGEST_HEADER && !pages.has(at)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  return new Set([...counts].filter(([line, count]) => count > 1 && !/^[-•*#]/.test(line)).map(([line]) => line));
}

/** An empty line that only the end of a page made: the sentence goes on below. */
function isBreak(lines: readonly string[], at: number, pages: ReadonlySet<number>, headers: ReadonlySet<string>): boolean {
  const isFurniture = (n: number) => pages.has(n) || headers.has((lines[n] ?? '').trim());
  if (!isFurniture(at - 1) && !isFurniture(at + 1) && !isFurniture(at + 2) && !isFurniture(at - 2)) return false;
  const next = lines.slice(at + 1, at + 6).find((line, n) => line.trim() !== '' && !isFurniture(at + 1 + n));
  return /^\s*\p{Ll}/u.test(next ?? '');
}
