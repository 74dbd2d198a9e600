/** All stories against what interviewers look for, the tags that they suggest, and what to write next. */

import type { ScreenCount } from '../../server/domain/story/matrix.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { Matrix, type StoryItem } from './matrix.tsx';
import { PasteForm } from './paste-form.tsx';
import { type ScreenHole, ScreenHoles } from './screen-holes.tsx';
import { SuggestedTags, type SuggestedTagsProps } from './suggested-tags.tsx';
import { ToWrite, type ToWriteProps } from './to-write.tsx';

export type StoriesBoardProps = {
  /** Newest first. */
  readonly stories: readonly StoryItem[];
  /** The emptiest first. */
  readonly columns: readonly ScreenCount[];
  /** Those of them that no story from life shows. */
  readonly holes: readonly ScreenHole[];
  readonly suggested: SuggestedTagsProps;
  readonly toWrite: ToWriteProps;
  /** Addresses of the pages before and after; null where there is none. */
  readonly newest: string | null;
  readonly older: string | null;
};

export type StoriesPageProps = {
  readonly frame: Frame;
  /** Null without any story. */
  readonly board: StoriesBoardProps | null;
  /** What was done just now, as a sentence. */
  readonly notice: string | null;
};

export function StoriesPage({ frame, board, notice }: StoriesPageProps) {
  return (
    <Layout frame={frame} title="Stories" current="stories" sheet="study" scripts={board === null ? undefined : 'stories'}>
      <div class="wrap stories">
        <h1>Stories</h1>
        {notice === null ? null : (
          <p class="said" role="status">
            {notice}
          </p>
        )}
        {board === null ? <Empty /> : <StoriesBoard {...board} />}
      </div>
    </Layout>
  );
}

/** What a decision about a tag may change. */
export function StoriesBoard({ stories, columns, holes, suggested, toWrite, newest, older }: StoriesBoardProps) {
  return (
    <div id="board" class="beside">
      <div>
        <ScreenHoles holes={holes} />
        <Matrix stories={stories} columns={columns} />
        <Pages newest={newest} older={older} />
        <p class="actions">
          <a class="btn" href={links.newStory()}>
            Write a story
          </a>
          <a class="btn plain" href={links.proposals}>
            Paste a CV or notes
          </a>
          <a href={links.cueSheet}>One page to print for the morning</a>
        </p>
        <SuggestedTags {...suggested} />
      </div>
      <ToWrite {...toWrite} />
    </div>
  );
}

function Empty() {
  return (
    <div class="beside">
      <div>
        <p>
          Your stories will be here: real events of your own, told once in the parts of STAR, each with the questions that it answers. Five
          or six good ones carry most of an interview.
        </p>
        <p>Begin with the last incident you had a hand in, or paste your CV and pick from what is found in it.</p>
        <p class="actions">
          <a class="btn" href={links.newStory()}>
            Write a story
          </a>
        </p>
      </div>
      <aside aria-labelledby="paste-heading">
        <h2 id="paste-heading">Begin with a CV or notes</h2>
        <p class="small quiet">It is split into proposals on this machine, and you choose which ones to keep.</p>
        <PasteForm pasted="" wrong={null} rows={9} isMain={false} />
      </aside>
    </div>
  );
}

function Pages({ newest, older }: Pick<StoriesBoardProps, 'newest' | 'older'>) {
  return newest === null && older === null ? null : (
    <nav class="actions" aria-label="Pages of stories">
      {newest === null ? null : <a href={newest}>Newest</a>}
      {older === null ? null : (
        <a href={older} rel="next">
          Older stories
        </a>
      )}
    </nav>
  );
}
