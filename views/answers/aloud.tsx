/** To answer aloud: a curtain over the draft and everything else, with the question, a clock, the parts' share of the time, and a microphone for those who want one. Without a script, the times in words. */
import { RECORDING_LIMITS } from '../../server/domain/answer/recording.ts';
import { minutesAndSeconds, type SpokenPart, spokenParts } from '../../server/domain/answer/spoken.ts';
import type { Question } from '../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../server/domain/question/scaffold.ts';
import { timeInWords } from '../../server/domain/reading/speaking-time.ts';

/** What the script says, by the names under which it finds them. */
const WORDS = {
  'data-over': 'The time is over. The clock goes on.',
  'data-on': 'Recording, from the start.',
  'data-quiet': 'Recording, but hardly anything is heard. Is the microphone the right one?',
  'data-unable':
    'Nothing is recorded: a browser opens the microphone on https or localhost only, and this one does not here. The clock goes on.',
  'data-refused':
    'Nothing is recorded: the microphone is not allowed for this page. Allow it beside the address, then record again. The clock goes on.',
  'data-missing': 'Nothing is recorded: no microphone was found. The clock goes on.',
  'data-failed': 'Nothing is recorded: the microphone does not answer. Another program may be using it. The clock goes on.',
  'data-too-long': `The recording stopped: ${RECORDING_LIMITS.milliseconds / 60_000} minutes are the most that is kept.`,
  'data-too-large': `The recording stopped: ${RECORDING_LIMITS.bytes / 1024 / 1024} MiB are the most that is kept.`,
  'data-lost': 'The recording stopped: the microphone is gone.',
  'data-silent': 'Nothing was recorded: the microphone gave no sound.',
  'data-choose': 'Listen to it, then keep it or throw it away.',
  'data-first': 'Keep what you recorded, or throw it away, first.',
  'data-dropped': 'Thrown away.',
  'data-sending': 'Sending it.',
  'data-unanswered': 'Not kept: the server does not answer.',
  'data-still': 'It is still here. Try again, or download it.',
};

type AloudProps = { readonly question: Pick<Question, 'scaffold' | 'seconds' | 'title'> };

/** Shown where a script can answer it. */
export function AloudButton({ question: { seconds } }: AloudProps) {
  return (
    <button type="button" class="btn" data-aloud aria-haspopup="dialog" aria-controls="aloud" hidden>
      Answer aloud, {minutesAndSeconds(seconds)}
    </button>
  );
}

export function Aloud({ question: { scaffold, seconds, title } }: AloudProps) {
  const parts = spokenParts(SCAFFOLDS[scaffold], seconds);
  const { milliseconds, bytes } = RECORDING_LIMITS;
  const limits = { 'data-seconds': seconds, 'data-milliseconds': milliseconds, 'data-bytes': bytes };
  return (
    <>
      <p class="small faint aloud-plan">
        Aloud it should take {minutesAndSeconds(seconds)}: {parts.map((part) => `${part.name} ${lengthOf(part)}`).join(', ')}.
      </p>
      <dialog id="aloud" aria-label="Answer aloud" {...limits} {...WORDS}>
        <div class="curtain">
          <div>
            <h2 class="q">{title}</h2>
            <Take />
          </div>
          <div>
            <div class="run">
              <p class="clockbig" role="timer" data-is="clock">
                {minutesAndSeconds(seconds)}
              </p>
              <div class="level">
                <p role="status" data-is="line" />
                <svg viewBox="0 0 460 44" preserveAspectRatio="xMinYMid meet" aria-hidden="true" data-is="level" />
              </div>
              <button type="button" class="btn" data-is="stop">
                <span>Stop</span>
                <span class="kbd" data-is="key" aria-hidden="true">
                  Space
                </span>
              </button>
            </div>
            <Bar parts={parts} seconds={seconds} />
            <ol class="spoken">
              {parts.map((part) => (
                <li data-until={part.to} data-says={`Now ${part.name}, ${timeInWords(part.to - part.from)}.`}>
                  {part.name} <span class="t">{lengthOf(part)}</span>
                </li>
              ))}
            </ol>
            <div class="actions">
              <Button does="pause">Pause</Button>
              <Button does="again">Again</Button>
              <Button does="record">Record</Button>
              <button type="button" class="link" data-is="turn">
                Count up
              </button>
            </div>
            <p class="vh" role="status" data-is="said" />
          </div>
        </div>
      </dialog>
    </>
  );
}

function Bar({ parts, seconds }: { readonly parts: readonly SpokenPart[]; readonly seconds: number }) {
  return (
    <svg class="pace" width="100%" height="8" aria-hidden="true">
      <rect class="spent" data-is="spent" width="0%" height="8" />
      {parts.map(({ from, to }) => (
        <rect x={`${(100 * from) / seconds}%`} width={`${(100 * (to - from)) / seconds}%`} height="8" />
      ))}
    </svg>
  );
}

/** What was recorded and is not kept yet. */
function Take() {
  return (
    <div data-is="take" hidden>
      {/* biome-ignore lint/a11y/useMediaCaption: it is the listener’s own voice, of a moment ago */}
      <audio controls data-is="sound" aria-label="Play what you just recorded" />
      <div class="actions">
        <Button does="keep">Keep it</Button>
        <Button does="drop">Throw it away</Button>
        <a class="btn plain" data-is="file" href="#aloud" download="answer">
          Download it
        </a>
      </div>
    </div>
  );
}

function Button({ does, children }: { readonly does: string; readonly children: string }) {
  return (
    <button type="button" class="btn plain" data-is={does}>
      {children}
    </button>
  );
}

function lengthOf({ from, to }: SpokenPart): string {
  return minutesAndSeconds(to - from);
}
