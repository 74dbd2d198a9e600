/** The settings: what the plan counts with, the colours, and a candidate's data: taken out, brought in, deleted. */

import { factorWords, LIVE_FACTORS } from '../../server/domain/run/live.ts';
import { hourWords, PREFERENCE_LIMITS } from '../../server/domain/study/preferences.ts';
import { type Frame, Layout, type Theme } from '../layout.tsx';
import { links } from '../links.ts';
import { Field } from '../parts/field.tsx';
import { Setting } from './setting.tsx';

export type PreferenceFields = {
  readonly interviewOn: string;
  readonly minutesADay: string;
  readonly wordsAMinute: string;
  readonly cardsADay: string;
  readonly liveFactor: string;
  readonly dayStartsAt: string;
};

export type SettingsPageProps = {
  readonly frame: Frame;
  /** As they are set, or as they were typed. */
  readonly typed: PreferenceFields;
  readonly wrong: Readonly<Partial<Record<keyof PreferenceFields, string>>>;
  /** Whether the date that is set has passed. */
  readonly isPast: boolean;
  /** Said at the top; null where nothing happened. */
  readonly notice: string | null;
  /** Why a file was not imported, as sentences; null where none was. */
  readonly refusal: string | null;
};

export function SettingsPage(props: SettingsPageProps) {
  const { frame, notice, refusal, wrong } = props;
  const isWrong = refusal !== null || Object.keys(wrong).length > 0;
  return (
    <Layout frame={frame} title={isWrong ? 'Settings, not saved' : 'Settings'} current="settings" sheet="study">
      <div class="wrap settings">
        <h1>Settings</h1>
        {notice === null ? null : (
          <p class="said" role="status">
            {notice}
          </p>
        )}
        <div class="columns">
          <Preferences {...props} />
          <div>
            <Colours frame={frame} />
            <Take />
            <Bring refusal={refusal} />
            <section aria-labelledby="delete">
              <h2 id="delete">Delete everything</h2>
              <p>
                The page behind this link says what would be gone, and asks again. <a href={links.deletion}>Delete everything</a>
              </p>
            </section>
          </div>
        </div>
      </div>
    </Layout>
  );
}

function Preferences({ typed, wrong, isPast }: SettingsPageProps) {
  const wrongOf = (name: keyof PreferenceFields) => wrong[name] ?? null;
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">Practice</h2>
      <form method="post" action={links.settings}>
        <Setting
          name="interviewOn"
          label="Date of the interview"
          hint={isPast ? 'That day has passed, so nothing is planned against it. Set the next one, or leave it empty.' : DATE}
          value={typed.interviewOn}
          wrong={wrongOf('interviewOn')}
          type="date"
        />
        <Setting
          name="minutesADay"
          label="Minutes a day"
          hint="What the plan may take, 1 to 480. Empty is 40 minutes."
          value={typed.minutesADay}
          wrong={wrongOf('minutesADay')}
        />
        <Setting name="wordsAMinute" label="Words a minute" hint={PACE} value={typed.wordsAMinute} wrong={wrongOf('wordsAMinute')} />
        <Setting
          name="cardsADay"
          label="Cards a day at most"
          hint="1 to 200; what is due beyond it waits for the next day. Empty is 20."
          value={typed.cardsADay}
          wrong={wrongOf('cardsADay')}
        />
        <DayStart typed={typed.dayStartsAt} wrong={wrongOf('dayStartsAt')} />
        <LivePace typed={typed.liveFactor} wrong={wrongOf('liveFactor')} />
        <button type="submit" class="btn">
          Save
        </button>
      </form>
    </section>
  );
}

function DayStart({ typed, wrong }: { readonly typed: string; readonly wrong: string | null }) {
  const { least, most } = PREFERENCE_LIMITS.dayStartsAt;
  const hours = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return (
    <Field
      id="set-dayStartsAt"
      name="dayStartsAt"
      label="My day starts at"
      hint="Whoever practises past midnight stays in the same day until then: the plan, the cards that are due, the days to the interview."
      wrong={wrong}
      input={(ties) => (
        <select {...ties}>
          {hours.map((hour) => (
            <option value={String(hour)} selected={typed === String(hour)}>
              {hourWords(hour)}
            </option>
          ))}
        </select>
      )}
    />
  );
}

function LivePace({ typed, wrong }: { readonly typed: string; readonly wrong: string | null }) {
  return (
    <fieldset>
      <legend>Live pace of an incident</legend>
      <p class="small quiet" id="liveFactor-hint">
        {wrong ?? 'How fast it goes on while you think, where you ask for it when you start.'}
      </p>
      {LIVE_FACTORS.map((factor) => (
        <label class="colour">
          <input
            type="radio"
            name="liveFactor"
            value={String(factor)}
            checked={typed === String(factor)}
            aria-describedby="liveFactor-hint"
          />{' '}
          {capitalised(factorWords(factor))}
        </label>
      ))}
    </fieldset>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const DATE = 'Like 2026-12-04. The plan counts towards it. Empty where there is none.';
const PACE =
  '80 to 240, for the speaking time of a draft. To measure yours, read one of your answers aloud, and divide its words by the minutes it took. Empty is 140.';

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

function Colours({ frame }: { readonly frame: Frame }) {
  return (
    <section>
      <form method="post" action={links.theme}>
        <input type="hidden" name="back" value={links.settings} />
        <fieldset>
          <legend>Colours</legend>
          {THEMES.map(({ theme, label }) => (
            <label class="colour">
              <input type="radio" name="theme" value={theme} checked={theme === frame.theme} /> {label}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn plain">
          Use these colours
        </button>
      </form>
    </section>
  );
}

function Take() {
  return (
    <section aria-labelledby="export">
      <h2 id="export">Take it with you</h2>
      <p>Everything that is yours as one file, which Dry Run reads again here or on another machine.</p>
      <ul>
        <li>
          <a href={links.exportFile()} download>
            Everything but the sound of recordings
          </a>
          , as JSON
        </li>
        <li>
          <a href={links.exportFile({ recordings: 1 })} download>
            Everything, recordings and all
          </a>
          , as JSON
        </li>
        <li>
          <a href={links.exportFile({ packed: 1 })} download>
            Everything but the sound, packed
          </a>
          , for when the file is over the 64 MiB that an import takes
        </li>
        <li>
          <a href={links.exportNotes} download>
            Stories, answers and runs to read
          </a>
          , as Markdown, which cannot be brought back in
        </li>
      </ul>
    </section>
  );
}

function Bring({ refusal }: { readonly refusal: string | null }) {
  return (
    <section aria-labelledby="import">
      <h2 id="import">Bring it in</h2>
      <form method="post" action={`${links.import}#import`} enctype="multipart/form-data">
        <div class="field">
          <label for="file">A JSON file that Dry Run wrote</label>
          <p class="hint" id="file-hint">
            What is here stays: the file is added to it, and of two texts of one answer or story the later one stands while the other is
            kept in its history. The same file twice changes nothing.
          </p>
          {refusal === null ? null : (
            <p class="wrong" id="file-wrong" role="alert">
              {refusal}
            </p>
          )}
          <input
            id="file"
            type="file"
            name="file"
            accept=".json,.gz,application/json"
            required
            aria-describedby={refusal === null ? 'file-hint' : 'file-wrong file-hint'}
            {...(refusal === null ? {} : { 'aria-invalid': 'true' as const })}
          />
        </div>
        <p class="actions">
          <button type="submit" class="btn" name="do" value="look">
            Look at it first
          </button>
          <button type="submit" class="btn plain">
            Import the file
          </button>
        </p>
      </form>
    </section>
  );
}
