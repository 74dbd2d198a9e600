/** Ids as GitHub makes them from headings and labels, so that links work in any Markdown viewer. */
import { slug } from 'github-slugger';

/** Of these the library's pattern, which knows every sign there is, keeps the same ones and takes far longer. */
const ASCII = /^[ -~]*$/;

/** Without numbering: two equal texts have the same slug. */
export function slugOf(text: string): string {
  const trimmed = text.trim();
  return ASCII.test(trimmed)
    ? trimmed
        .toLowerCase()
        .replace(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-')
    : slug(trimmed);
}
