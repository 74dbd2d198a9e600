/** The one page for the morning of the interview: what was chosen, as it prints, beside the choices. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { listed } from '../parts/number-words.ts';
import { type CueSheet, type CueStory, NOTE_LINES } from './cue-blocks.ts';
import { CUE_PARTS, type CuePart, IF_THEY_BREAK, IF_THEY_BUILD } from './cue-words.ts';

/** `why`: what keeps it off the sheet whether it is ticked or not. */
type CueChoice = { readonly value: string; readonly name: string; readonly ticked: boolean; readonly why?: string | undefined };

export type CueSheetPageProps = {
  readonly frame: Frame;
  /** `today`, `on Thursday`; null where no date lies ahead. */
  readonly when: string | null;
  readonly sheet: CueSheet;
  readonly choices: { readonly stories: readonly CueChoice[]; readonly parts: readonly CueChoice[]; readonly asks: readonly CueChoice[] };
  /** Names of what was chosen and found no room. */
  readonly over: readonly string[];
};

export function CueSheetPage({ frame, when, sheet, choices, over }: CueSheetPageProps) {
  return (
    <Layout frame={frame} title="One page for the morning" current="stories" sheet="cue" scripts="cue">
      <div class="desk">
        <section class="choosing" aria-labelledby="cue-heading">
          <h1 id="cue-heading">One page for the morning</h1>
          <p class="quiet">Drawn from your stories. It fits on one sheet of A4, black on white. Read it aloud once, then put it away.</p>
          {over.length === 0 ? null : (
            <p class="refused" role="alert">
              {listed(over)} {over.length === 1 ? 'does' : 'do'} not fit on one sheet beside the rest and {over.length === 1 ? 'is' : 'are'}{' '}
              left out. Untick something else to make room.
            </p>
          )}
          <button type="button" class="btn" data-print hidden>
            Print
          </button>
          <Choices {...choices} />
        </section>
        <Paper when={when} sheet={sheet} />
      </div>
    </Layout>
  );
}

function Choices({ stories, parts, asks }: CueSheetPageProps['choices']) {
  return (
    <form method="get" action={links.cueSheet}>
      <input type="hidden" name="made" value="1" />
      <Ticks legend="Stories, in cues" name="story" choices={stories} />
      {stories.length > 0 ? null : (
        <p class="small quiet">
          You have no story of your own yet. <a href={links.newStory()}>Write one</a>, and it can stand here.
        </p>
      )}
      <Ticks legend="What else is on it" name="part" choices={parts} />
      <Ticks legend="What you ask them" name="ask" choices={asks} />
      <button type="submit" class="btn plain">
        Make it so
      </button>
    </form>
  );
}

type TicksProps = { readonly legend: string; readonly name: string; readonly choices: readonly CueChoice[] };

function Ticks({ legend, name, choices }: TicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, name: says, ticked, why }) => (
        <label class="tick">
          <input type="checkbox" name={name} value={value} checked={ticked} />
          <span>
            {says}
            {why === undefined ? null : <small> {why}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Paper({ when, sheet }: Pick<CueSheetPageProps, 'when' | 'sheet'>) {
  return (
    <article class="a4" aria-labelledby="paper-heading">
      <h2 id="paper-heading">{when === null ? 'Before the interview' : `Interview ${when}`}</h2>
      <p class="sub">Result first, then how; then stop.</p>
      {sheet.stories.length === 0 ? null : <Stories stories={sheet.stories} />}
      {sheet.parts.includes('begin') ? (
        <section>
          <h3>How you begin</h3>
          <p class="opening">{sheet.begin}</p>
        </section>
      ) : null}
      <div class="cols">
        {CUE_PARTS.filter(({ part, half }) => half && sheet.parts.includes(part)).map(({ part, name }) => (
          <section>
            <h3>{name}</h3>
            <Part part={part} sheet={sheet} />
          </section>
        ))}
      </div>
    </article>
  );
}

const COLUMNS = ['it was like this', 'I decided', 'it came to', 'since then'] as const;

function Stories({ stories }: { readonly stories: readonly CueStory[] }) {
  return (
    <section>
      <h3>Stories, in cues</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">Story</span>
            </th>
            {COLUMNS.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map(({ title, answers, situation, action, result, reflection }) => (
            <tr>
              <th scope="row">
                {title}
                {answers === '' ? null : <small>{answers}</small>}
              </th>
              {[situation, action, result, reflection].map((cue, at) => (
                <td data-says={COLUMNS[at]}>{cue}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Part({ part, sheet }: { readonly part: CuePart; readonly sheet: CueSheet }) {
  switch (part) {
    case 'begin':
      return null;
    case 'numbers':
      return <Items of={sheet.numbers} />;
    case 'ask':
      return <Items of={sheet.asks} />;
    case 'break':
      return <Steps of={IF_THEY_BREAK} />;
    case 'build':
      return <Steps of={IF_THEY_BUILD} />;
    case 'notes':
      return Array.from({ length: NOTE_LINES }, () => <div class="blank" />);
  }
}

function Items({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function Steps({ of }: { readonly of: readonly string[] }) {
  return (
    <ol>
      {of.map((item) => (
        <li>{item}</li>
      ))}
    </ol>
  );
}
