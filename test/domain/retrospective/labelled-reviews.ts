/** Reviews of the shipped logs, with the faults that were planted in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseRetrospective } from '../../../server/domain/retrospective/parse.ts';
import type { Retrospective } from '../../../server/domain/retrospective/retrospective.ts';

export type LabelledReview = {
  readonly name: string;
  readonly content: Retrospective;
  /** Rules that have to ask for a change; none of a strong review. */
  readonly weak: readonly string[];
  /** Kept away from tuning. */
  readonly held: boolean;
  readonly text: string;
};

const FOLDER = new URL('reviews/', import.meta.url);
const HEAD = /^---\nlog: (?<log>[a-z-]+)\nweak: \[(?<weak>[a-z, -]*)\]\nheld: (?<held>true|false)\n---\n/;

export const REVIEWS: readonly LabelledReview[] = readdirSync(FOLDER).map((file) => {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  const found = HEAD.exec(source);
  const { log = '', weak = '', held = '' } = found?.groups ?? {};
  return {
    name: file.replace('.md', ''),
    content: shipped(log),
    weak: weak === '' ? [] : weak.split(', '),
    held: held === 'true',
    text: source.slice(found?.[0].length ?? 0),
  };
});

export function shipped(id: string): Retrospective {
  const file = `questions/retrospectives/${id}.md`;
  const { content } = parseRetrospective(file, readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
  if (!content) throw new Error(`${file} has errors`);
  return content;
}
