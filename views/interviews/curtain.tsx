/** The curtain over everything else: the question, the clock, the level, and Stop. Without scripts the fields stand where the recorder would be. */
import { RECORDING_LIMITS } from '../../server/domain/answer/recording.ts';
import { minutesAndSeconds } from '../../server/domain/answer/spoken.ts';
import { links } from '../links.ts';
import { Prose } from '../prose.tsx';
import type { SittingPageProps, SittingView } from './sitting-props.ts';
import { ClockAskedFor } from './time-left.tsx';

type CurtainProps = SittingPageProps & { readonly view: Extract<SittingView, { readonly kind: 'answer' }> };

/** What the script says, by the names under which it finds them. */
const WORDS = {
  'data-loud': 'Recording, and loud enough',
  'data-silent': 'Recording, but hardly anything is heard. Is the microphone the right one?',
  'data-unable': 'Not recorded: a browser opens the microphone on https or localhost only, and this one does not here. The clock goes on.',
  'data-refused': 'Not recorded: the microphone is not allowed for this page. The clock goes on, and notes are kept.',
  'data-missing': 'Not recorded: no microphone was found. The clock goes on, and notes are kept.',
  'data-failed': 'Not recorded: the microphone does not answer. The clock goes on, and notes are kept.',
  'data-off': 'Not recorded. The clock goes on.',
  'data-stopped': 'No longer recorded; what you said so far is kept. The clock goes on.',
  'data-full': 'The recording reached its limit and stopped. The clock goes on.',
  'data-lost': 'The microphone is gone. What was recorded until then is kept, and the clock goes on.',
  'data-mute': 'This browser cannot read aloud, so here is the text.',
  'data-over': 'Time. End the sentence.',
};

const QUIET_WORDS = { 'data-off': 'In quiet nothing is recorded.' };

export function Curtain(props: CurtainProps) {
  const { view, clock, interviewId, place, isWatched } = props;
  const { probe, text, introHtml, isWriting, listens, interruption } = view;
  const { milliseconds, bytes } = RECORDING_LIMITS;
  const limits = { 'data-milliseconds': milliseconds, 'data-bytes': bytes };
  const records = isWatched ? { 'data-records': links.interviewRecordings(interviewId, place) } : {};
  const cutsIn = interruption ? { 'data-cuts-in': interruption.at, 'data-interruption': interruption.says } : {};
  return (
    <section
      class={`curtain${isWriting ? ' writing' : ''}`}
      aria-label={probe === 0 ? 'The question' : 'A follow-up'}
      data-probe={probe}
      {...(listens ? { 'data-listens': text } : {})}
      {...records}
      {...cutsIn}
      {...limits}
      {...WORDS}
      {...(isWatched ? {} : QUIET_WORDS)}
    >
      <div>
        {probe === 0 ? null : <p class="above">One more on that.</p>}
        <h1 class={probe === 0 ? 'q' : 'q probe'} tabindex={-1}>
          {text}
        </h1>
        <Prose html={introHtml} class="above" />
        {interruption ? <p class="cuts-in" role="status" data-is="interruption" /> : null}
        <Fields view={view} />
      </div>
      <div>
        <div class="run">
          <Clock {...props} />
          <div class="level">
            <p data-is="line">
              {clock.isTimeOver
                ? 'The time is over. Go on with Stop; what is written is kept.'
                : 'Answer aloud, or in writing below the question.'}
            </p>
            <p class="small without-script">
              Scripts are off here, so nothing is recorded or read aloud.
              {clock.left === null ? '' : ' The time is counted all the same; it moves on when the page is asked for anew.'}
            </p>
            {isWatched ? null : <ClockAskedFor clock={clock} />}
            <svg viewBox="0 0 460 44" preserveAspectRatio="xMinYMid meet" aria-hidden="true" data-is="level" />
          </div>
          <input type="hidden" name="probe" value={String(probe)} />
          <button type="submit" class="btn" name="do" value="stop" data-is="stop">
            Stop
            <span class="kbd" data-is="key" hidden>
              Space
            </span>
          </button>
        </div>
        <Line {...props} />
      </div>
    </section>
  );
}

function Clock({ clock: { left }, isWatched }: CurtainProps) {
  if (left === null) return <span />;
  const [minutes, seconds] = minutesAndSeconds(left).split(':');
  return (
    <p class={isWatched ? 'clockbig' : 'clockbig unseen'} role="timer" data-is="clock">
      {minutes}
      <i>:</i>
      {seconds}
    </p>
  );
}

/** Time spent. */
function Line({ clock: { limit, spent }, isWatched }: CurtainProps) {
  if (limit === null) return null;
  return (
    <svg class={isWatched ? 'pageline' : 'pageline unseen'} width="100%" height="3" aria-hidden="true">
      <rect class="all" width="100%" height="3" />
      <rect data-is="spent" width={`${Math.min(100, (100 * spent) / limit)}%`} height="3" />
    </svg>
  );
}

/** By the parts of the scaffold or as plain notes; nobody has to fill them. */
function Fields({ view: { parts, notes } }: Pick<CurtainProps, 'view'>) {
  return (
    <div class="written">
      {parts.length === 0 ? null : (
        <fieldset class="ways">
          <legend class="vh">How to write</legend>
          <label>
            <input type="radio" name="way" value="parts" id="in-parts" checked={notes.text === ''} /> In parts
          </label>
          <label>
            <input type="radio" name="way" value="notes" id="as-notes" checked={notes.text !== ''} /> Plain notes
          </label>
        </fieldset>
      )}
      {parts.map(({ id, name, text }) => (
        <Field name={`part-${id}`} label={name} text={text} class="by-part" />
      ))}
      <Field name={notes.name} label={parts.length === 0 ? 'Notes, if you want any' : 'Notes'} text={notes.text} class="as-notes" />
    </div>
  );
}

function Field({
  name,
  label,
  text,
  class: kind,
}: {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly class: string;
}) {
  return (
    <div class={`field ${kind}`}>
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={2}>
        {/* The first line break after the tag is not part of its text. */}
        {text.startsWith('\n') ? '\n' : ''}
        {text}
      </textarea>
    </div>
  );
}
