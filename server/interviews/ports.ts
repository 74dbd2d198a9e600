/** What an interview needs of other slices; the app hands it in. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Question } from '../domain/question/question.ts';
import type { DraftParts } from '../domain/reading/reading.ts';
import type { Result } from '../domain/result.ts';
import type { Run } from '../domain/run/run.ts';
import type { Rating } from '../domain/study/schedule.ts';
import type { BesideItem } from './store.ts';

type NamedAnswer = { readonly candidate: string; readonly answerId: string; readonly questionId: string; readonly now: number };

/** Answers and their recordings. What it gives as statements goes into the batch of the item. */
export type AnswerPort = {
  begin(answer: NamedAnswer): BesideItem;
  give(
    answer: NamedAnswer & {
      readonly question: Question | null;
      readonly parts: DraftParts;
      readonly rating: { readonly level: Rating; readonly missed: readonly string[] } | null;
      readonly pace: number;
    },
  ): Promise<BesideItem>;
  record(sound: OfferedSound): Promise<{ readonly ok: true } | { readonly ok: false; readonly error: SoundRefusal }>;
  refusal(why: SoundRefusal): { readonly status: ContentfulStatusCode; readonly line: string };
};

export type OfferedSound = {
  readonly candidate: string;
  readonly answerId: string;
  readonly questionId: string;
  readonly tab: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
};

export type SoundRefusal =
  | 'other-type'
  | 'not-sound'
  | 'too-large'
  | 'too-long'
  | 'no-length'
  | 'missing'
  | 'too-many'
  | 'full'
  | 'disk-full'
  | 'disk-refuses';

/** Incidents that are run within an interview. */
export type IncidentPort = {
  /** The run's id; null where the text cannot be played. `source`: as it was drawn. `live`: minutes of it in a minute of thinking, null at one's own pace. `predict`: whether choices ask what is expected. */
  begin(ask: {
    readonly candidate: string;
    readonly scenarioId: string;
    readonly source: string;
    readonly live: number | null;
    readonly predict: boolean;
    readonly now: number;
  }): Promise<string | null>;
  /** Stops the clock of a run at live pace, which is noted. */
  pause(candidate: string, runId: string): Promise<void>;
  /** It goes on from where it stood, once its page is there. */
  resume(candidate: string, runId: string): Promise<void>;
  /** Ends an open run without a score; nothing where it is over. */
  abandon(candidate: string, runId: string, now: number): Promise<void>;
};

/** Runs of the candidate's own, to write the review of. */
export type OwnRunPort = {
  /** One that is over. */
  finished(runId: string, candidate: string): Promise<Result<{ readonly run: Run }, 'no-run' | 'unreadable' | 'not-over'>>;
};
