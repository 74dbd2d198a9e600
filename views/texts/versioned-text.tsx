/** A text with versions, an answer or a story, as the pages of its history name it. */
import type { Reason } from '../../server/domain/answer/version.ts';
import { links } from '../links.ts';

export type VersionedLine = {
  readonly of: 'answer' | 'story';
  readonly id: string;
  readonly title: string;
  /** Its own page; null where that is gone, as of a question without a file. */
  readonly page: string | null;
  readonly revision: number;
  /** Nothing is brought back into what is closed. */
  readonly isClosed: boolean;
};

export type VersionLine = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: string;
  readonly selfLevel: number | null;
  readonly readLevel: number | null;
  /** What the checks said comes with the report of its interview. */
  readonly isWithheld: boolean;
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  saved: 'Saved',
  pause: 'As you had left it',
  rated: 'Rated',
  restored: 'Before an earlier one came back',
  'other-tab': 'From the other tab',
  interview: 'In an interview',
  import: 'Gave way to a later text when a file came in',
};

export function sectionOf({ of }: VersionedLine): 'questions' | 'stories' {
  return of === 'answer' ? 'questions' : 'stories';
}

/** Addresses of its history. */
export function historyOf({ of, id }: VersionedLine) {
  return of === 'answer'
    ? {
        all: links.versions(id),
        one: (n: number) => links.version(id, n),
        restoration: (n: number) => links.restoration(id, n),
        removal: (n: number) => links.versionRemoval(id, n),
      }
    : {
        all: links.storyVersions(id),
        one: (n: number) => links.storyVersion(id, n),
        restoration: (n: number) => links.storyRestoration(id, n),
        removal: (n: number) => links.storyVersionRemoval(id, n),
      };
}

export function Back({ text: { title, page } }: { readonly text: VersionedLine }) {
  return <p class="small">{page === null ? title : <a href={page}>{title}</a>}</p>;
}
