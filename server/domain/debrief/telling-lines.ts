/** Of what a look shows under several causes, the lines that tell them apart: short enough to stand beside one another. */
import { decoded } from '../entities.ts';
import type { Html } from '../html.ts';

/** More would make the table as long as the evidence itself. */
const MOST = 3;

type Line = { readonly text: string; readonly isHot: boolean };

/** By cause; null where it is not offered. Lines that every cause shows are left out, marked ones stand before others. */
export function tellingLines(shown: readonly (Html | null)[]): readonly (readonly string[] | null)[] {
  const lines = shown.map((html) => (html === null ? null : linesOf(html)));
  const offered = lines.filter((one) => one !== null);
  const isShared = ({ text }: Line) => offered.every((one) => one.some((line) => line.text === text));
  return lines.map((one) => {
    if (one === null) return null;
    const own = one.filter((line) => !isShared(line));
    const hot = own.filter(({ isHot }) => isHot);
    return (hot.length > 0 ? hot : own).slice(0, MOST).map(({ text }) => text);
  });
}

/** Lines of evidence and blocks of text; captions say where a look was taken, not what it found. */
function linesOf(html: Html): Line[] {
  return html
    .replace(/<figcaption>.*?<\/figcaption>/gs, '\n')
    .replace(/<\/(?:p|li|pre|h[1-6]|tr|blockquote)>/g, '\n')
    .split('\n')
    .map((line) => ({ text: textOf(line), isHot: line.includes('class="hot"') }))
    .filter(({ text }) => text !== '');
}

function textOf(html: Html): string {
  return decoded(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
