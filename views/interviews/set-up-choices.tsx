/** The form of the set-up, section by section. Every field has an answer already. */
import type { Child } from 'hono/jsx';
import { type Loop, WHOLE } from '../../server/domain/interview/loop.ts';
import { placeOf, type SetUpFault, type SetUpFields, usualMinutes } from '../../server/domain/interview/set-up.ts';
import type { Screen } from '../../server/domain/question/question.ts';
import type { Standing } from '../../server/domain/study/standing.ts';
import { inlineName, rowName } from '../../server/domain/study/subject-name.ts';
import { counted, listed, numberWord } from '../parts/number-words.ts';
import { AdvertFound, type AdvertShown } from './advert-found.tsx';

export type Choosing = {
  /** The usual one first. */
  readonly loops: readonly [Loop, ...Loop[]];
  /** The loop of the place that is chosen. */
  readonly loop: Loop;
  readonly fields: SetUpFields;
  readonly faults: readonly SetUpFault[];
  /** By screen, in their order. */
  readonly standings: readonly Standing[];
  /** What the plan would tick. */
  readonly weakest: readonly Screen[];
  /** Null without an advert. */
  readonly advert: AdvertShown | null;
};

type ChoosingProps = { readonly choosing: Choosing };

export function SetUpChoices({ choosing }: ChoosingProps) {
  const { fields } = choosing;
  return (
    <>
      <StageChoice choosing={choosing} />
      <LengthChoice choosing={choosing} />
      <FocusChoice choosing={choosing} />
      <AdvertChoice choosing={choosing} />
      <Ask title="Pace">
        <Radio name="pace" value="timed" now={fields.pace} label="As in the room: the clock runs, and nothing can be taken back" />
        <Radio name="pace" value="untimed" now={fields.pace} label="Without the clock: nothing ends by it, and the marks are the same" />
      </Ask>
      <Ask title="Questions">
        <Radio name="voice" value="read" now={fields.voice} label="Read them" />
        <Radio
          name="voice"
          value="listen"
          now={fields.voice}
          label="Hear them, in the voice of this browser; the text comes when you ask for it"
        />
      </Ask>
      <Ask title="With">
        <Radio name="partner" value="no" now={yesOrNo(fields.partner)} label="Nobody: the checks read what you say and write" />
        <Radio
          name="partner"
          value="yes"
          now={yesOrNo(fields.partner)}
          label="A partner, who gets the sheet on a second screen and marks beside the checks"
        />
      </Ask>
      <Ask title="Room">
        <Radio name="watched" value="yes" now={yesOrNo(fields.watched)} label="Watched: recorder, clock and interruptions, as it will be" />
        <Radio
          name="watched"
          value="no"
          now={yesOrNo(fields.watched)}
          label="In quiet: none of these, to see how much they take from you"
        />
      </Ask>
      <Ask title="Training">
        <Tick name="guesses" isOn={fields.guesses} label="Ask first what a question is after" />
        <Tick name="predicts" isOn={fields.predicts} label="Ask in an incident what I expect to see before I act" />
      </Ask>
      <NumberChoice choosing={choosing} />
    </>
  );
}

type AskProps = { readonly title: string; readonly children: Child; readonly wrong?: string | null; readonly id?: string };

function Ask({ title, children, wrong = null, id }: AskProps) {
  return (
    <fieldset class="ask" id={id}>
      <legend>{title}</legend>
      <div>
        {wrong === null ? null : <p class="wrong">{wrong}</p>}
        {children}
      </div>
    </fieldset>
  );
}

function Radio({
  name,
  value,
  now,
  label,
}: {
  readonly name: string;
  readonly value: string;
  readonly now: string;
  readonly label: string;
}) {
  return (
    <label class="opt short">
      <input type="radio" name={name} value={value} checked={value === now} />
      <span>{label}</span>
    </label>
  );
}

function Tick({ name, isOn, label }: { readonly name: string; readonly isOn: boolean; readonly label: string }) {
  return (
    <label class="opt short">
      <input type="checkbox" name={name} value="on" checked={isOn} />
      <span>{label}</span>
    </label>
  );
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

function StageChoice({ choosing }: ChoosingProps) {
  const { loops, fields, faults } = choosing;
  const [usual, ...others] = loops;
  const short = others.filter(({ stages }) => stages.length === 1);
  const long = others.filter(({ stages }) => stages.length > 1);
  return (
    <Ask title="Stage" wrong={faults.includes('place') ? 'There is no such stage any more; this one stands in for it.' : null}>
      <Stages of={usual} now={fields.place} />
      {short.map((loop) => (
        <Stages of={loop} now={fields.place} />
      ))}
      {long.length === 0 ? null : (
        <details open={long.some(({ id }) => fields.place.startsWith(`${id}/`))}>
          <summary>Other employers</summary>
          {long.map((loop) => (
            <>
              <h2>{loop.short}</h2>
              <Stages of={loop} now={fields.place} />
            </>
          ))}
        </details>
      )}
    </Ask>
  );
}

function Stages({ of, now }: { readonly of: Loop; readonly now: string }) {
  return (
    <>
      {of.stages.map(({ id, name, about, minutes }) => (
        <Place place={placeOf(of, id)} now={now} name={name} about={`${about}; ${minutes} minutes`} />
      ))}
      {of.stages.length < 2 ? null : (
        <Place
          place={placeOf(of, WHOLE)}
          now={now}
          name="The whole loop"
          about={`${counted(of.stages.length, 'sitting')}, when you like; ${of.minutes} minutes`}
        />
      )}
    </>
  );
}

function Place({
  place,
  now,
  name,
  about,
}: {
  readonly place: string;
  readonly now: string;
  readonly name: string;
  readonly about: string;
}) {
  return (
    <label class="opt">
      <input type="radio" name="place" value={place} checked={place === now} />
      <b>{name}</b>
      <span>{about}</span>
    </label>
  );
}

const LENGTHS: readonly number[] = [20, 30, 45, 60];

export function LengthChoice({ choosing }: ChoosingProps) {
  const { loop, fields, faults } = choosing;
  const stage = fields.place.slice(loop.id.length + 1);
  if (stage === WHOLE)
    return (
      <Ask title="Length" id="length">
        <Was place={fields.place} />
        <p class="quiet">Each sitting is as long as its stage. You may leave days between them.</p>
      </Ask>
    );
  const isWrong = faults.includes('minutes');
  const usual = usualMinutes(loop, stage);
  const known = new Set([...LENGTHS, usual, ...(isWrong ? [] : [Number(fields.minutes)])]);
  return (
    <Ask
      title="Length"
      id="length"
      wrong={isWrong ? `“${fields.minutes.slice(0, 40)}” is no length: 10 to 240 minutes. The usual one is set.` : null}
    >
      <Was place={fields.place} />
      <div class="seg">
        {[...known]
          .sort((a, b) => a - b)
          .map((minutes) => (
            <label>
              <input type="radio" name="minutes" value={String(minutes)} checked={minutes === (isWrong ? usual : Number(fields.minutes))} />
              <span>{minutes}</span>
            </label>
          ))}
      </div>{' '}
      <span class="quiet">minutes, with no pause between the items</span>
    </Ask>
  );
}

/** The place whose length this is: whoever changes only the stage gets the length of the new one. */
function Was({ place }: { readonly place: string }) {
  return <input type="hidden" name="was" value={place} />;
}

function FocusChoice({ choosing }: ChoosingProps) {
  const { fields, standings } = choosing;
  return (
    <Ask title="Focus">
      <div class="opts2">
        {standings.map((standing) => (
          <Tick
            name={`screen-${standing.subject.id}`}
            isOn={fields.screens.some((screen) => screen === standing.subject.id)}
            label={`${rowName(standing.subject)}, ${levelSaid(standing)}`}
          />
        ))}
        <FocusNote choosing={choosing} />
      </div>
    </Ask>
  );
}

export function FocusNote({ choosing }: ChoosingProps) {
  return (
    <p class="small quiet" id="focus-note">
      {focusSentence(choosing)}
    </p>
  );
}

function levelSaid({ level, stable }: Standing): string {
  if (level === null) return 'not observed yet';
  return stable ? `stable at ${level}` : `${level} of 4`;
}

function focusSentence({ fields, weakest, advert }: Choosing): string {
  if (advert) return 'With an advert, the advert decides instead.';
  if (weakest.length === 0) return fields.screens.length === 0 ? 'None ticked: all five alike.' : 'Your plan would leave all five alike.';
  const isSame = weakest.length === fields.screens.length && weakest.every((screen) => fields.screens.includes(screen));
  if (isSame) return `Your plan would choose ${weakest.length === 1 ? 'this one' : `these ${numberWord(weakest.length)}`}.`;
  return `Your plan would choose ${listed(weakest.map((id) => inlineName({ kind: 'screen', id })))}.`;
}

function AdvertChoice({ choosing }: ChoosingProps) {
  const { fields, faults, advert } = choosing;
  const isLong = faults.includes('advert');
  return (
    <fieldset class="ask">
      <legend>Job advert</legend>
      <div>
        <p class="small quiet" id="advert-hint">
          Paste it whole. It is read here and stays here.
        </p>
        {isLong ? (
          <p class="wrong" id="advert-wrong">
            It is {Math.ceil(fields.advert.length / 1000)} thousand characters long, and 20 thousand are read. Leave out what is not about
            the work.
          </p>
        ) : null}
        <AdvertFound advert={advert} />
        <details class="typed" id="advert-text" open={advert === null || isLong}>
          <summary>{advert === null ? 'The text' : 'Change the text'}</summary>
          <textarea
            name="advert"
            rows={6}
            aria-label="The text of the job advert"
            aria-describedby={isLong ? 'advert-wrong advert-hint' : 'advert-hint'}
            {...(isLong ? { 'aria-invalid': 'true' as const } : {})}
          >
            {`\n${fields.advert}`}
          </textarea>
        </details>
      </div>
    </fieldset>
  );
}

export function NumberChoice({ choosing }: ChoosingProps) {
  const { fields, faults } = choosing;
  const isWrong = faults.includes('number');
  return (
    <fieldset class="ask" id="number-ask">
      <legend>Number</legend>
      <div>
        <label for="number" class="small quiet">
          Somebody else’s number, with the same choices and files, draws the same interview.
        </label>
        {isWrong ? (
          <p class="wrong" id="number-wrong">
            That is no number of an interview: 0 to 4294967295, in digits. Another one is drawn until you change it.
          </p>
        ) : null}
        <input
          type="text"
          id="number"
          name="number"
          inputmode="numeric"
          autocomplete="off"
          maxlength={20}
          size={12}
          value={fields.number}
          {...(isWrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'number-wrong' } : {})}
        />
      </div>
    </fieldset>
  );
}
