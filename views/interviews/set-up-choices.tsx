/** The form of the set-up, section by section. Every field has an answer already. */
import type { Standing } from '../../server/domain/study/standing.ts';
import { inlineName, rowName } from '../../server/domain/study/subject-name.ts';
import { listed, numberWord } from '../parts/number-words.ts';
import { AdvertFound } from './advert-found.tsx';
import { Ask, Radio, Tick, yesOrNo } from './choice-parts.tsx';
import type { Choosing, ChoosingProps } from './choosing.ts';
import { LengthChoice, StageChoice } from './stage-choice.tsx';

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
        <Radio
          name="watched"
          value="yes"
          now={yesOrNo(fields.watched)}
          label="Watched: a recorder, the clock in sight, and where it runs an interviewer who cuts in once on a question"
        />
        <Radio
          name="watched"
          value="no"
          now={yesOrNo(fields.watched)}
          label="In quiet: none of these, to see how much they take from you; the clock comes when you ask for it"
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
