/** What stands over a story that was played and not lived. */
import { links } from '../links.ts';

export function FromRun({ runId }: { readonly runId: string }) {
  return (
    <div class="from-run">
      <p>
        <b>From a run, not from life. Do not tell it as your experience.</b> It holds the three decisions that mattered, as a draft: check
        each, and put it into your own words.
      </p>
      <p>
        It helps you to remember the real event of the same shape. <a href={links.newStory({ like: runId })}>Write that one down</a>, or
        read <a href={links.debrief(runId)}>the debrief</a> again.
      </p>
    </div>
  );
}
