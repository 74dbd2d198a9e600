/** What a run at live pace says of its clock, and how one stops it. */
import { factorWords } from '../../server/domain/run/live.ts';
import { links } from '../links.ts';

export type LivePace = { readonly factor: number; readonly isPaused: boolean };

export function LiveBar({ runId, live }: { readonly runId: string; readonly live: LivePace }) {
  const action = links.runClock(runId);
  return (
    <div class={live.isPaused ? 'livebar paused' : 'livebar'} id="live">
      <p>
        {live.isPaused ? 'Paused. The incident waits for you, and the debrief will say so.' : `Live pace: ${factorWords(live.factor)}.`}{' '}
        <span id="live-state" role="status" />
      </p>
      <form
        method="post"
        action={action}
        hx-post={action}
        hx-target="#console"
        hx-swap="outerHTML"
        hx-sync="this:drop"
        {...(live.isPaused ? {} : { class: 'with-script' })}
      >
        <button type="submit" class="btn plain small" name="do" value={live.isPaused ? 'resume' : 'pause'}>
          {live.isPaused ? 'Go on' : 'Pause'}
        </button>
      </form>
      <p class="small without-script">
        Live pace needs scripts, which are off here: the incident waits while you think, and nothing is chosen by itself.
      </p>
    </div>
  );
}
