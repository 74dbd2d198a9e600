/** An answer's recordings: played back, and removed in two steps. */
import { links } from '../links.ts';

export type RecordingLine = {
  readonly id: string;
  /** `today 14:02`. */
  readonly at: string;
  /** `2:10`. */
  readonly length: string;
};

export type RecordingsProps = {
  readonly answerId: string;
  readonly recordings: readonly RecordingLine[];
  /** The page that it stands on, from which a removal goes out. */
  readonly back: 'question' | 'versions';
};

/** Stands outside the form of the draft. Without recordings it only keeps the place for the first. */
export function Recordings({ answerId, recordings, back }: RecordingsProps) {
  if (recordings.length === 0) return <section id="recordings" hidden />;
  return (
    <section id="recordings" aria-labelledby="recordings-heading">
      <h2 id="recordings-heading" tabindex={-1}>
        Recordings
      </h2>
      <ul class="recordings">
        {recordings.map((recording) => (
          <Line answerId={answerId} recording={recording} back={back} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Pick<RecordingsProps, 'answerId' | 'back'> & { readonly recording: RecordingLine };

function Line({ answerId, recording: { id, at, length }, back }: LineProps) {
  const removal = links.recordingRemoval(answerId, id);
  const name = `the recording of ${at}`;
  return (
    <li>
      <span>
        {at}, <span class="t">{length}</span>
      </span>
      {/* biome-ignore lint/a11y/useMediaCaption: it is the listener’s own voice; the draft is its text */}
      <audio controls preload="none" src={links.recording(answerId, id)} aria-label={`Play ${name}, ${length}`} />
      <details>
        <summary>
          Remove<span class="vh"> {name}</span>
        </summary>
        {back === 'question' ? (
          // The typed text goes with it and is saved.
          <button type="submit" class="btn plain" form="draft" formaction={removal}>
            Remove it
          </button>
        ) : (
          <form method="post" action={removal}>
            <input type="hidden" name="back" value={back} />
            <button type="submit" class="btn plain">
              Remove it
            </button>
          </form>
        )}
      </details>
    </li>
  );
}
