/** What the checks say about the whole of a draft, once the candidate has said it first: the level, what to change first, what is missing. */
import type { NextStep } from '../../server/domain/answer/next-step.ts';
import type { DraftParts, NextChange, Reading } from '../../server/domain/reading/reading.ts';
import { links } from '../links.ts';
import { levelName } from '../parts/level-name.ts';
import { checklistItem } from './checklist.tsx';
import { FindingList, type FindingsProps } from './finding.tsx';
import { fieldId } from './marked-text.tsx';

/** `name`: what it is about, as a sentence. */
export type MissingItem = { readonly id: string; readonly name: string };

/** What stands with a reading, and rests on more than the draft. */
export type BesideReading = {
  readonly answerId: string;
  /** What the candidate's own list, as last rated, did not have. */
  readonly missing: readonly MissingItem[];
  /** When nothing is left to change. */
  readonly next: NextStep;
};

export type ReadingProps = BesideReading & {
  /** Null before the candidate rated the answer. */
  readonly reading: Reading | null;
  readonly texts: DraftParts;
};

export function ReadingPart({ reading, texts, ...beside }: ReadingProps) {
  if (reading === null) return <section id="reading" hidden />;
  return (
    <section id="reading" class="whole-reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading" class="eyebrow">
        Read of your draft
      </h2>
      <WholeDraft reading={reading} texts={texts} {...beside} />
    </section>
  );
}

function WholeDraft({ reading, texts, ...beside }: FindingsProps & BesideReading) {
  const { note, level, levelWhy, findings } = reading;
  return (
    <>
      {note === null ? null : <p class="small quiet">{note}</p>}
      {level === null ? null : (
        <>
          <Next reading={reading} answerId={beside.answerId} next={beside.next} />
          <p class="small quiet">
            On the page this is a {levelName(level)}. {levelWhy}
          </p>
        </>
      )}
      {findings.some(({ part }) => part === null) ? (
        <FindingList reading={reading} texts={texts} isShown={({ part }) => part === null} />
      ) : null}
      <Missing missing={beside.missing} />
    </>
  );
}

type NextProps = Pick<BesideReading, 'answerId' | 'next'> & { readonly reading: Reading };

function Next({ reading, answerId, next }: NextProps) {
  if (reading.next === null) return <Practise answerId={answerId} next={next} />;
  return (
    <p class="first-change">
      <b>What to change first</b>
      <WhereTo part={reading.next.part} reading={reading} />: {changeInWords(reading.next)}
    </p>
  );
}

function WhereTo({ part, reading }: { readonly part: string | null; readonly reading: Reading }) {
  const name = reading.parts.find(({ id }) => id === part)?.name;
  if (part === null || name === undefined) return null;
  return (
    <>
      , in <a href={`#${fieldId(part)}`}>{name}</a>
    </>
  );
}

function changeInWords({ seen, advice }: NextChange): string {
  return seen === null ? advice : `${seen} ${advice}`;
}

/** The checks know a text, and not how it sounds. */
function Practise({ answerId, next }: Omit<NextProps, 'reading'>) {
  return (
    <p class="first-change">
      <b>The checks see nothing left to change.</b> {stepInWords(next, answerId)}
    </p>
  );
}

function stepInWords(next: NextStep, answerId: string) {
  switch (next) {
    case 'keep-story':
      return (
        <>
          <a href={links.newStory({ answer: answerId })}>Keep it as a story</a> next, so that it is found for other questions.
        </>
      );
    case 'say-aloud':
      return 'Say it aloud next, within the time that the question has, and record it.';
    case 'answer-probes':
      return (
        <>
          Take the <a href="#probes-heading">probes</a> next, and answer each aloud in two sentences.
        </>
      );
  }
}

function Missing({ missing }: Pick<BesideReading, 'missing'>) {
  if (missing.length === 0) return null;
  return (
    <>
      <p class="small quiet">By your own list it does not show yet:</p>
      <ul class="tips small">
        {missing.map(({ id, name }) => (
          <li>
            <a href={`#${checklistItem(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
