/** A design that is worked on: the task, what has come up, the parts of the answer one after another, and the figures beside them. */
import { type Design, type DesignConstraint, type DesignSum, partName } from '../../server/domain/design/design.ts';
import { partTimes } from '../../server/domain/design/part-times.ts';
import { readFigure } from '../../server/domain/design/typed-figure.ts';
import { askedSums, type DesignWork, figureField, nextPart, ON, revealed, typedFor } from '../../server/domain/design/work.ts';
import { Field } from '../parts/field.tsx';
import { inline, Prose } from '../prose.tsx';
import { DesignClock } from './design-clock.tsx';

export type DesignWorkspaceProps = {
  readonly content: Design;
  readonly work: DesignWork;
  /** Seconds of the item, pauses left out. */
  readonly elapsed: number;
  /** For candidates who want to see no time. */
  readonly isClockHidden?: boolean;
};

/** Stands in the form of its host, which saves it. */
export function DesignWorkspace({ content, work, elapsed, isClockHidden = false }: DesignWorkspaceProps) {
  const said = revealed(content, work);
  return (
    <div class="design">
      {/* The first button of a form is what the Enter key presses: it must not be the one that closes a part. */}
      <button type="submit" name="do" value="save" hidden>
        Save
      </button>
      <input type="hidden" name={ON} value={work.part} />
      <div class="design-work">
        <section aria-labelledby="design-task">
          <h2 id="design-task" class="eyebrow">
            The task
          </h2>
          <Prose html={content.introHtml} />
        </section>
        <ClosedParts work={work} />
        <Said of={said.filter(({ part }) => part !== work.part)} isNew={false} />
        <Said of={said.filter(({ part }) => part === work.part)} isNew={true} />
        <OpenPart work={work} />
      </div>
      <aside aria-label="Beside the answer">
        {isClockHidden ? null : <DesignClock times={partTimes(content, work, elapsed)} part={work.part} />}
        <Figures sums={askedSums(content, work)} work={work} />
      </aside>
    </div>
  );
}

/** By the ids of the parts. Ours; the task alone says what it is about. */
const PROMPTS: Readonly<Record<string, string>> = {
  clarify: 'What would you ask, and which answers would change the drawing? Assume them, and say that you do.',
  constrain: 'Put down load, limits and targets where both of you can see them. The figures beside belong here.',
  propose: 'The plain version first. At each fork: what you take, why, and what you leave.',
  'trade-off': 'What did you give up, what does it cost, and at which figure would you decide otherwise?',
  fail: 'Take one part away after another. Who notices, how far does it reach, how is it undone?',
};

function ClosedParts({ work }: { readonly work: DesignWork }) {
  const closed = Object.keys(work.began).filter((id) => id !== work.part);
  if (closed.length === 0) return null;
  return (
    <section class="parts" aria-label="Parts that are closed">
      {closed.map((id) => (
        <div class="part">
          <h2>{partName(id)}</h2>
          {work.parts[id] ? <p class="text">{work.parts[id]}</p> : <p class="faint">You went on without a word here.</p>}
        </div>
      ))}
    </section>
  );
}

function Said({ of, isNew }: { readonly of: readonly DesignConstraint[]; readonly isNew: boolean }) {
  if (of.length === 0) return null;
  const id = isNew ? 'design-new' : 'design-said';
  return (
    <section class={isNew ? 'adds new' : 'adds'} aria-labelledby={id}>
      <h2 id={id} class="eyebrow">
        {isNew ? 'The interviewer adds' : 'What came up before'}
      </h2>
      {of.map(({ said, saidHtml }) => (
        <p>
          {inline(saidHtml)}
          {/[.?!]$/.test(said) ? '' : '.'}
        </p>
      ))}
      {isNew ? <p class="small quiet">Answer it below. What is closed stays as it is.</p> : null}
    </section>
  );
}

function OpenPart({ work }: { readonly work: DesignWork }) {
  const { part } = work;
  const next = nextPart(work);
  const text = work.parts[part] ?? '';
  return (
    <section class="parts" aria-label="The part that is on">
      <div class="part">
        <h2>
          <label for={`part-${part}`}>{partName(part)}</label>
        </h2>
        <div>
          <p class="prompt" id="design-prompt">
            {PROMPTS[part]}
          </p>
          <textarea id={`part-${part}`} name={`part-${part}`} rows={10} aria-describedby="design-prompt">
            {/* The first line break after the tag is not part of its text. */}
            {text.startsWith('\n') ? '\n' : ''}
            {text}
          </textarea>
        </div>
      </div>
      {next === null ? (
        <p class="small quiet">This is the last part. Hand it in when you are done.</p>
      ) : (
        <div class="actions">
          <button type="submit" class="btn plain" name="do" value="next">
            Go on to {partName(next)}
          </button>
          <p class="small quiet">{partName(part)} is closed then; you can still read it.</p>
        </div>
      )}
    </section>
  );
}

function Figures({ sums, work }: { readonly sums: readonly DesignSum[]; readonly work: DesignWork }) {
  return (
    <fieldset class="figures">
      <legend>Figures</legend>
      <p class="small quiet">Rough is fine, as in 1.7 TB or 2,000. They stay open to the end.</p>
      {sums.map((sum) => (
        <Figure sum={sum} typed={typedFor(work, sum.id)} />
      ))}
    </fieldset>
  );
}

function Figure({ sum, typed }: { readonly sum: DesignSum; readonly typed: string }) {
  return (
    <Field
      id={figureField(sum.id)}
      name={figureField(sum.id)}
      label={sum.asked}
      hint={`in ${sum.unit.name}`}
      wrong={whyWrong(sum, typed)}
      input={(ties) => <input type="text" {...ties} value={typed} autocomplete="off" spellcheck={false} />}
    />
  );
}

/** What cannot be read is kept and said; whether it is right is not told here. */
function whyWrong({ unit }: DesignSum, typed: string): string | null {
  if (typed === '') return null;
  const figure = readFigure(typed, unit);
  if (!figure.ok) return figure.error;
  return figure.value.kind === 'other-unit' ? `${figure.value.unit} measures something else than ${unit.name}.` : null;
}
