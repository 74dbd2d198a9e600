/** The content of an item, from the text that was drawn with it: whatever became of its file since, this is what is asked. */
import { boundedCache } from '../content/bounded-cache.ts';
import type { ItemPlan } from '../domain/interview/clock.ts';
import type { SatItem, Setup } from '../domain/interview/interview.ts';
import { planOf } from '../domain/interview/sitting.ts';
import { parseQuestion } from '../domain/question/parse.ts';
import type { Question } from '../domain/question/question.ts';

type Content = Pick<SatItem, 'kind' | 'subject' | 'source' | 'minutes'>;

/** The items of a few interviews; each is asked for at every request. */
const parsed = boundedCache<string, { readonly question: Question | null }>(64);

/** Null for another kind, and for a text that this version cannot read. */
export function questionOf({ kind, subject, source }: Content): Question | null {
  if (kind !== 'question') return null;
  const key = `${subject}\n${source}`;
  const known = parsed.get(key) ?? { question: parseQuestion(`${subject}.md`, source).question };
  parsed.set(key, known);
  return known.question;
}

/** A question that cannot be read any more is talked about by its title. */
export function planFor(item: Content, setup: Setup): ItemPlan {
  const question = questionOf(item);
  const kind = item.kind === 'question' && question === null ? 'talk' : item.kind;
  return planOf({ kind, minutes: item.minutes }, setup, question?.seconds ?? null);
}
