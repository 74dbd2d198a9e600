/** Where a candidate stands with each question, and what they look for in the bank and in their own answers. */
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { ASKED, ASKED_PLACE, askedList } from '../db/asked-list.ts';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { build, statement } from '../db/statement.ts';
import { answers } from '../db/tables/answers.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { settings } from '../db/tables/settings.ts';
import { levelToTell } from '../db/withheld-evidence.ts';
import type { Question } from '../domain/question/question.ts';

export type QuestionStanding = {
  readonly questionId: string;
  /** The newest answer with words; null where there is none. */
  readonly answer: { readonly at: number; readonly words: number; readonly parts: Readonly<Record<string, string>> } | null;
  readonly card: { readonly due: number; readonly buriedUntil: number | null } | null;
  /** The newest rating. */
  readonly rating: { readonly at: number; readonly level: number | null; readonly selfLevel: number | null } | null;
};

/** An own answer in which every word that was looked for stands. */
export type AnswerHit = {
  readonly answerId: string;
  readonly questionId: string;
  readonly at: number;
  readonly parts: Readonly<Record<string, string>>;
};

export type QuestionStore = {
  /** One a question, in the order of `ids`; reads as many index entries, however many answers there are. */
  standings(candidate: string, ids: readonly string[]): Promise<readonly QuestionStanding[]>;
  /** Ids of questions, best first. `query` as `searchOf` makes it. */
  search(query: string): Promise<readonly string[]>;
  /** The last begun first, at most MOST_ANSWERS. */
  searchAnswers(candidate: string, query: string): Promise<readonly AnswerHit[]>;
  /** Makes the search index of the bank anew, if it is of another one. */
  index(hash: string, questions: readonly Question[]): Promise<void>;
};

const MOST_ANSWERS = 20;
/** A title says what a question is about; its text says it among other things. */
const TITLE_WEIGHT = 8;
const BANK = 'bank';

export function createQuestionStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): QuestionStore {
  const standings = standingsIn(reader);
  const named = searchIn(reader);
  const answered = searchAnswersIn(reader);
  const indexed = reader.select({ hash: settings.value }).from(settings).where(eq(settings.name, BANK)).prepare();
  let indexing: Promise<unknown> = Promise.resolve();

  async function refill(hash: string, questions: readonly Question[]): Promise<void> {
    const known = await indexed.get();
    if (known?.hash === hash) return;
    const rows = JSON.stringify(
      questions.map(({ id, title, short, words }) => ({ id, title: `${title} ${short} ${id.replaceAll('-', ' ')}`, words })),
    );
    await writer.write([
      { sql: 'delete from question_words', args: [] },
      {
        sql: "insert into question_words (id, title, body) select value ->> 'id', value ->> 'title', value ->> 'words' from json_each(?)",
        args: [rows],
      },
      statement(
        build
          .insert(settings)
          .values({ name: BANK, value: hash })
          .onConflictDoUpdate({ target: settings.name, set: { value: hash } }),
      ),
    ]);
  }

  return {
    standings: (candidate, ids) => standings.all({ candidate, ids: JSON.stringify(ids) }),
    search: async (query) => (await named.all({ query })).map(({ id }) => id),
    searchAnswers: (candidate, query) => answered.all({ candidate, query }),
    // One after the other: two pages that find the index old fill it once.
    index(hash, questions) {
      const next = indexing.catch(() => {}).then(() => refill(hash, questions));
      indexing = next;
      return next;
    },
  };
}

const CANDIDATE = sql.placeholder('candidate');
const QUERY = sql.placeholder('query');

function standingsIn(reader: Reader) {
  const newestAnswer = reader
    .select({ n: answers.n })
    .from(answers)
    .where(and(eq(answers.candidateId, CANDIDATE), eq(answers.questionId, ASKED), gt(answers.words, 0)))
    .orderBy(desc(answers.createdAt))
    .limit(1);
  const newestRating = reader
    .select({ rowid: sql`${evidence}.rowid` })
    .from(evidence)
    .where(and(eq(evidence.candidateId, CANDIDATE), eq(evidence.subject, sql`'question:' || ${ASKED}`)))
    .orderBy(desc(evidence.at))
    .limit(1);
  return reader
    .select({
      questionId: ASKED,
      answer: { at: answers.updatedAt, words: answers.words, parts: answers.parts },
      card: { due: cards.due, buriedUntil: cards.buriedUntil },
      rating: { at: evidence.at, level: levelToTell(reader, evidence), selfLevel: evidence.selfLevel },
    })
    .from(askedList('ids'))
    .leftJoin(answers, eq(answers.n, sql`${newestAnswer}`))
    .leftJoin(cards, and(eq(cards.candidateId, CANDIDATE), eq(cards.kind, 'question'), eq(cards.subject, ASKED)))
    .leftJoin(evidence, sql`${evidence}.rowid = ${newestRating}`)
    .orderBy(ASKED_PLACE)
    .prepare();
}

/** The words of the bank, which FTS5 keeps in a table of its own. */
function searchIn(reader: Reader) {
  return reader
    .select({ id: sql<string>`id` })
    .from(sql`question_words`)
    .where(sql`question_words match ${QUERY}`)
    .orderBy(sql`bm25(question_words, 0, ${sql.raw(String(TITLE_WEIGHT))}, 1)`)
    .prepare();
}

/** In the order of the index, and without FTS5's ranking or passages: so it reads the index only until it has enough, and no text at all. */
function searchAnswersIn(reader: Reader) {
  return reader
    .select({
      answerId: answers.id,
      questionId: answers.questionId,
      at: answers.updatedAt,
      parts: answers.parts,
    })
    .from(sql`answer_words`)
    .innerJoin(answers, sql`${answers.n} = answer_words.rowid`)
    .where(and(sql`answer_words match ${QUERY}`, eq(answers.candidateId, CANDIDATE)))
    .orderBy(sql`answer_words.rowid desc`)
    .limit(MOST_ANSWERS)
    .prepare();
}
