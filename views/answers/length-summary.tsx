/** How the words are shared among the parts, as a bar and a sentence. */
import type { Reading } from '../../server/domain/reading/reading.ts';

/** `pace`: words a minute, by which a script tells the time anew while one types. */
export function Pace({ reading, pace }: { readonly reading: Reading; readonly pace: number }) {
  return (
    <div id="pace" data-pace={pace}>
      <svg class="pace" width="100%" height="8" aria-hidden="true">
        {bars(reading).map(({ id, state, x, share }) => (
          <rect data-bar={id} class={state === 'fine' || state === 'missing' ? '' : 'slip'} x={`${x}%`} width={`${share}%`} height="8" />
        ))}
      </svg>
      <p class="small faint">{reading.pace}</p>
    </div>
  );
}

function bars({ parts }: Reading) {
  return parts.map((part, index) => ({ ...part, x: parts.slice(0, index).reduce((sum, { share }) => sum + share, 0) }));
}
