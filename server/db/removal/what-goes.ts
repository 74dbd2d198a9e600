/** What goes with one thing of the candidate's that is removed, and what stays and only loses its name. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RemovedThing } from '../../domain/removal/removed-thing.ts';
import { build } from '../statement.ts';
import { answerVersions } from '../tables/answer-versions.ts';
import { answers } from '../tables/answers.ts';
import { cards } from '../tables/cards.ts';
import { decisions } from '../tables/decisions.ts';
import { evidence } from '../tables/evidence.ts';
import { interviewItems } from '../tables/interview-items.ts';
import { recordings } from '../tables/recordings.ts';
import { reviews } from '../tables/reviews.ts';
import { runs } from '../tables/runs.ts';
import { beginsWith, saidOf, settings } from '../tables/settings.ts';
import { stories } from '../tables/stories.ts';
import { storyMatches } from '../tables/story-matches.ts';
import { storyScreens } from '../tables/story-screens.ts';
import { storyVersions } from '../tables/story-versions.ts';

export type GoingRows = {
  readonly table: SQLiteTable;
  readonly where: SQL;
  /** Changes whenever one of the rows does; without one a count says enough. */
  readonly stamp?: SQL;
};

/** A column of a table that stays, which names what goes. */
export type Tie = {
  readonly table: SQLiteTable;
  readonly column: SQLiteColumn;
  readonly value: string;
  readonly key: readonly SQLiteColumn[];
};

export type Going = {
  /** The thing itself first, and behind it what names it. */
  readonly rows: readonly GoingRows[];
  readonly ties: readonly Tie[];
  /** What is made anew from the rest, and so is not put aside. */
  readonly derived: readonly GoingRows[];
};

export function whatGoes(candidate: string, thing: RemovedThing): Going {
  switch (thing.kind) {
    case 'answer':
      return answerGoes(candidate, thing.id);
    case 'version':
      return versionGoes(candidate, thing);
    case 'recording':
      return alone(recordings, and(eq(recordings.id, thing.id), eq(recordings.answerId, thing.answerId), isOf(recordings, candidate)));
    case 'run':
      return runGoes(candidate, thing.id);
    case 'story':
      return storyGoes(candidate, thing.id);
  }
}

/** What its ratings said goes too. The question's card stays as it is scheduled, and an interview keeps the text that its report reads. */
function answerGoes(candidate: string, id: string): Going {
  const own = and(eq(answers.id, id), isOf(answers, candidate));
  const ownIds = build.select({ id: answers.id }).from(answers).where(own);
  return {
    rows: [
      { table: answers, where: given(own), stamp: sql`${answers.revision}` },
      { table: answerVersions, where: inArray(answerVersions.answerId, ownIds) },
      { table: recordings, where: inArray(recordings.answerId, ownIds) },
      { table: evidence, where: given(and(observedIn(candidate, 'answer', id))) },
      { table: settings, where: given(beginsWith(saidOf('ticked', candidate, id))) },
    ],
    ties: [{ table: interviewItems, column: interviewItems.answerId, value: id, key: [interviewItems.interviewId, interviewItems.place] }],
    derived: [],
  };
}

/** A version that was rated goes with what the rating said. */
function versionGoes(candidate: string, { of, id, number }: Extract<RemovedThing, { kind: 'version' }>): Going {
  if (of === 'story') {
    const ownIds = build
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.id, id), isOf(stories, candidate)));
    return alone(storyVersions, and(inArray(storyVersions.storyId, ownIds), eq(storyVersions.number, number)));
  }
  const ownIds = build
    .select({ id: answers.id })
    .from(answers)
    .where(and(eq(answers.id, id), isOf(answers, candidate)));
  return {
    rows: [
      { table: answerVersions, where: given(and(inArray(answerVersions.answerId, ownIds), eq(answerVersions.number, number))) },
      { table: evidence, where: given(and(observedIn(candidate, 'answer', id), eq(evidence.version, number))) },
    ],
    ties: [],
    derived: [],
  };
}

/** Its cards ask for its decisions, so they go too, and what it said of the candidate. */
function runGoes(candidate: string, id: string): Going {
  const own = and(eq(runs.id, id), isOf(runs, candidate));
  const ownIds = build.select({ id: runs.id }).from(runs).where(own);
  const ofRun = and(isOf(cards, candidate), eq(cards.kind, 'decision'), sql`${cards.subject} glob ${`${id}/*`}`);
  const cardIds = build.select({ id: cards.id }).from(cards).where(ofRun);
  return {
    rows: [
      {
        table: runs,
        where: given(own),
        stamp: sql`${runs.updatedAt} + ${runs.notesRevision} + ${runs.turns} + length(coalesce(${runs.live}, ''))`,
      },
      { table: decisions, where: inArray(decisions.runId, ownIds) },
      { table: cards, where: given(ofRun), stamp: sql`${cards.due} + ${cards.reps}` },
      { table: reviews, where: inArray(reviews.cardId, cardIds) },
      { table: evidence, where: given(observedIn(candidate, 'run', id)) },
    ],
    ties: [],
    derived: [],
  };
}

/** Answers that were begun from it stay. */
function storyGoes(candidate: string, id: string): Going {
  const own = and(eq(stories.id, id), isOf(stories, candidate));
  const ownIds = build.select({ id: stories.id }).from(stories).where(own);
  return {
    rows: [
      { table: stories, where: given(own), stamp: sql`${stories.updatedAt} + ${stories.revision}` },
      { table: storyScreens, where: inArray(storyScreens.storyId, ownIds) },
      { table: storyVersions, where: inArray(storyVersions.storyId, ownIds) },
      { table: settings, where: given(beginsWith(saidOf('declined-tag', candidate, id))) },
    ],
    ties: [{ table: answers, column: answers.storyId, value: id, key: [answers.id] }],
    derived: [{ table: storyMatches, where: inArray(storyMatches.storyId, ownIds) }],
  };
}

function alone(table: SQLiteTable, where: SQL | undefined): Going {
  return { rows: [{ table, where: given(where) }], ties: [], derived: [] };
}

function isOf({ candidateId }: { readonly candidateId: SQLiteColumn }, candidate: string): SQL {
  return eq(candidateId, candidate);
}

function observedIn(candidate: string, source: 'answer' | 'run', sourceId: string): SQL | undefined {
  return and(isOf(evidence, candidate), eq(evidence.source, source), eq(evidence.sourceId, sourceId));
}

/** drizzle takes no condition for none: here that would be every row. */
function given(where: SQL | undefined): SQL {
  if (!where) throw new Error('a removal without a condition would remove everything');
  return where;
}
