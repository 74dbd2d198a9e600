/** How long a story is, written and aloud; a script counts on while one types. */
import { lengthOf } from '../../server/domain/reading/length-summary.ts';
import { count } from '../parts/figures.ts';

/** `pace`: words a minute. */
export function SpokenLength({ words, pace }: { readonly words: number; readonly pace: number }) {
  return (
    <div id="pace" data-pace={pace}>
      <p class="small faint">{lengthOf(words, pace)}</p>
      <p class="small faint" data-words>
        {count(words, 'word')} in the five parts.
      </p>
    </div>
  );
}
