/** Ids as GitHub makes them from headings and labels, so that links work in any Markdown viewer. */
import { slug } from 'github-slugger';

/** Without numbering: two equal texts have the same slug. */
export function slugOf(text: string): string {
  return slug(text.trim());
}
