/** What stands over a story that was played and not lived. */
export function FromRun({ runId }: { readonly runId: string }) {
  return (
    <div class="from-run">
      <p>
        <b>From a run, not from life. Do not tell it as your experience.</b>
      </p>
      <p>
        It helps you to remember the real event of the same shape. <a href={`/stories/new?like=${runId}`}>Write that one down</a>, or read{' '}
        <a href={`/runs/${runId}/debrief`}>the debrief</a> again.
      </p>
    </div>
  );
}
