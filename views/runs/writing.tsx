/** A choice that asks for words: it opens where it stands, with or without scripts, and is taken by a button of its own. */
import type { Child } from 'hono/jsx';
import { MOST_WORDS } from '../../server/domain/run/notes.ts';
import type { Writing as Asked } from '../../server/domain/scenario/scenario.ts';

type WritingProps = {
  readonly token: string;
  readonly writes: Asked;
  /** What was typed before and not stored; null where nothing was. */
  readonly draft: string | null;
  /** Of the line that opens it. */
  readonly summary: Readonly<Record<string, string | number>>;
  readonly children: Child;
};

const ASKS: Readonly<Record<Asked, string>> = {
  update: 'Your words to them',
  'hand-over': 'What you hand over',
  review: 'What you write down',
};
const DOES: Readonly<Record<Asked, string>> = { update: 'Post it', 'hand-over': 'Hand it over', review: 'Write it down' };

export function Writing({ token, writes, draft, summary, children }: WritingProps) {
  const field = `words-${token}`;
  return (
    <details class="writing" open={draft !== null}>
      <summary {...summary}>{children}</summary>
      <div class="words">
        <label class="small" for={field}>
          {ASKS[writes]}
        </label>
        <textarea id={field} name={field} rows={5} maxlength={MOST_WORDS} aria-describedby={`${field}-hint`}>
          {draft ?? ''}
        </textarea>
        <p class="small quiet" id={`${field}-hint`}>
          They are read in the debrief, by rules, and count no points. They may be left empty.
        </p>
        <div class="actions">
          <button type="submit" class="btn small" name="choice" value={token} data-does="">
            {DOES[writes]} <kbd class="kbd with-script">Ctrl Enter</kbd>
          </button>
          <button type="button" class="link with-script" data-closes="">
            Put it back
          </button>
        </div>
      </div>
    </details>
  );
}
