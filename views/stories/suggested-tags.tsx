/** Tags that stories suggest, with the words behind them: one decision each. */
import type { Screen } from '../../server/domain/question/question.ts';
import type { ToldQuote } from '../../server/domain/story/tag-words.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { capital, counted, numberWord } from '../parts/number-words.ts';

export type TaggingItem = {
  readonly storyId: string;
  readonly title: string;
  /** Null where the words are not to be found any more. */
  readonly quote: ToldQuote | null;
  readonly tags: readonly { readonly screen: Screen; readonly ticked: boolean }[];
};

/** What became of a decision. `story`: null where it is gone. */
export type TaggingNotice = {
  readonly kind: 'kept' | 'declined' | 'none-ticked' | 'gone' | 'unsettled';
  readonly story: { readonly id: string; readonly title: string } | null;
};

export type SuggestedTagsProps = {
  readonly items: readonly TaggingItem[];
  /** Stories that suggest tags and are not among these. */
  readonly further: number;
  /** Of the page of stories on which they stand. */
  readonly before: string;
  readonly notice: TaggingNotice | null;
  /** In answer to a decision without a new page: the focus goes to the heading. */
  readonly isPart: boolean;
};

export function SuggestedTags({ items, further, before, notice, isPart }: SuggestedTagsProps) {
  if (items.length === 0 && notice === null) return null;
  const tags = items.reduce((sum, item) => sum + item.tags.length, 0);
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested" tabindex={-1} {...(isPart ? { autofocus: true } : {})}>
        Tags that your stories suggest
      </h2>
      {notice === null ? null : <Said notice={notice} />}
      {items.length === 0 ? (
        <p class="small quiet">No other tag is suggested.</p>
      ) : (
        <p class="small quiet">
          {capital(counted(tags, 'tag'))}, and the words that suggested {tags === 1 ? 'it' : 'them'}. Nothing counts until you keep it; what
          you leave unticked or answer with no is not offered again.
        </p>
      )}
      <ul class="tagging">
        {items.map((item) => (
          <Tagging item={item} before={before} />
        ))}
      </ul>
      {further === 0 ? null : (
        <p class="small quiet">
          {capital(numberWord(further))} more {further === 1 ? 'story suggests' : 'stories suggest'} tags. They come once these are decided.
        </p>
      )}
    </section>
  );
}

function Said({ notice }: { readonly notice: TaggingNotice }) {
  const { story } = notice;
  return (
    <p class="said" role="status">
      {saidOf(notice)}
      {story === null ? null : (
        <>
          {' '}
          <a href={notice.kind === 'unsettled' ? links.storyEdit(story.id) : links.story(story.id)}>{story.title}</a>
        </>
      )}
    </p>
  );
}

function saidOf({ kind }: TaggingNotice): string {
  switch (kind) {
    case 'kept':
      return 'Kept. Tags can be changed in the story:';
    case 'declined':
      return 'Not tagged, and not offered again. Tags can be set in the story:';
    case 'none-ticked':
      return 'Nothing was ticked, so nothing is decided yet. Tick a tag, or answer with no:';
    case 'gone':
      return 'Nothing was tagged: that story is no longer there.';
    case 'unsettled':
      return 'Nothing was tagged yet: two texts of this story wait for you to choose between them.';
  }
}

function Tagging({ item, before }: { readonly item: TaggingItem; readonly before: string }) {
  const { storyId, title, quote, tags } = item;
  const action = links.storyTags(storyId);
  return (
    <li>
      <form method="post" action={action} autocomplete="off" hx-post={action} hx-target="#board" hx-swap="outerHTML" hx-sync="#board:drop">
        <input type="hidden" name="before" value={before} />
        <p>
          {quote === null ? null : <Quote quote={quote} />}
          <span class="small quiet">
            in <a href={links.story(storyId)}>{title}</a>
          </span>
        </p>
        <fieldset>
          <legend class="vh">Tags of {title}</legend>
          {tags.map(({ screen, ticked }) => (
            <label>
              <input type="hidden" name={`offered-${screen}`} value="1" />
              <input type="checkbox" name={`screen-${screen}`} value="1" checked={ticked} /> {rowName({ kind: 'screen', id: screen })}
            </label>
          ))}
        </fieldset>
        <span class="decide">
          <button type="submit" class="btn plain small" name="do" value="keep">
            Keep<span class="vh"> what is ticked for {title}</span>
          </button>
          <button type="submit" class="link" name="do" value="no">
            no<span class="vh">, {title} shows none of these</span>
          </button>
        </span>
      </form>
    </li>
  );
}

function Quote({ quote: { pieces, isCutBefore, isCutAfter } }: { readonly quote: ToldQuote }) {
  return (
    <>
      “{isCutBefore ? '… ' : ''}
      {pieces.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}
      {isCutAfter ? ' …' : ''}”
      <br />
    </>
  );
}
