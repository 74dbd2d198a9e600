/** The fields of a story, in a form that a page puts around them. */
import { SCREENS, type Screen } from '../../server/domain/question/question.ts';
import { countWords } from '../../server/domain/reading/word.ts';
import { SKILLS, type Skill } from '../../server/domain/scenario/scenario.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { Field } from '../parts/field.tsx';
import { count } from '../parts/figures.ts';

export type StoryPart = 'situation' | 'task' | 'action' | 'result' | 'reflection';
export type StoryField = 'title' | 'happened' | 'role' | 'numbers' | StoryPart;

/** What stands in the form. */
export type TypedStory = {
  readonly fields: Readonly<Record<StoryField, string>>;
  readonly screens: readonly Screen[];
  readonly skills: readonly Skill[];
};

/** What is wrong with a field, as a sentence. */
export type WrongFields = Readonly<Partial<Record<StoryField, string>>>;

export function StoryFields({ typed, wrong }: { readonly typed: TypedStory; readonly wrong: WrongFields }) {
  return (
    <>
      <div class="heads">
        {SHORT.map(([name, label, hint]) => (
          <StoryInput name={name} label={label} hint={hint} value={typed.fields[name]} wrong={wrong[name] ?? null} />
        ))}
      </div>
      <div class="body">
        <div class="parts">
          {PARTS.map(([name, label, hint]) => (
            <StoryPartField name={name} label={label} hint={hint} value={typed.fields[name]} wrong={wrong[name] ?? null} />
          ))}
        </div>
        <div>
          <StoryInput {...NUMBERS} value={typed.fields.numbers} wrong={wrong.numbers ?? null} />
          <Picks
            legend="What an interviewer sees in it"
            name="screen"
            ids={SCREENS}
            picked={typed.screens}
            label={(id) => rowName({ kind: 'screen', id })}
          />
          <Picks
            legend="Incident skills it shows, if any"
            name="skill"
            ids={SKILLS}
            picked={typed.skills}
            label={(id) => rowName({ kind: 'skill', id })}
          />
        </div>
      </div>
    </>
  );
}

const SHORT = [
  ['title', 'Title', 'As you would call it among colleagues: the sale night when baskets emptied themselves.'],
  ['happened', 'When', 'A year at least: March 2024, 2022 to 2023.'],
  ['role', 'Your role', 'What you were in it: incident commander, owner of the migration.'],
] as const;

const PARTS = [
  ['situation', 'Situation', 'What was going on, who was hurt, and how much. Two or three sentences.'],
  ['task', 'Task', 'What was yours to do or to decide.'],
  ['action', 'Action', 'What you did, in order, and why that and not something else. The longest part.'],
  ['result', 'Result', 'What came of it, with a figure before and after, and what has changed for good.'],
  ['reflection', 'Reflection', 'What you would do differently.'],
] as const;

const NUMBERS = { name: 'numbers', label: 'Numbers to have ready', hint: 'Restored in 38 min; pages a week from 41 to 6.' } as const;

/** The name of a part, for where it is read. */
export const PART_NAMES: readonly (readonly [StoryPart, string])[] = PARTS.map(([name, label]) => [name, label]);

type StoryFieldProps = {
  readonly name: StoryField;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly wrong: string | null;
};

function StoryInput({ name, label, hint, value, wrong }: StoryFieldProps) {
  return (
    <Field
      id={`story-${name}`}
      name={name}
      label={label}
      hint={hint}
      wrong={wrong}
      input={(ties) => <input {...ties} type="text" value={value} autocomplete="off" data-kept />}
    />
  );
}

/** As the parts of an answer: beside the field how many words it holds, behind it a mirror that makes it as high as its text. */
function StoryPartField({ name, label, hint, value, wrong }: StoryFieldProps) {
  const id = `story-${name}`;
  return (
    <div class="part" data-part={name}>
      <div>
        <h2>
          <label for={id}>{label}</label>
        </h2>
        <p class="t count">{wrong === null ? count(countWords(value), 'word') : ''}</p>
      </div>
      <div>
        <p class="prompt" id={`${id}-hint`}>
          {hint}
        </p>
        {wrong === null ? null : (
          <p class="wrong" id={`${id}-wrong`}>
            {wrong}
          </p>
        )}
        <div class="grow">
          <div class="mirror" aria-hidden="true">
            {wrong === null ? `${value} ` : null}
          </div>
          <textarea
            id={id}
            name={name}
            rows={wrong !== null ? 12 : name === 'action' ? 6 : 2}
            aria-describedby={wrong === null ? `${id}-hint` : `${id}-wrong ${id}-hint`}
            {...(wrong === null ? {} : { 'aria-invalid': 'true' as const })}
          >
            {/* A browser drops the first line break of a textarea. */}
            {`\n${value}`}
          </textarea>
        </div>
      </div>
    </div>
  );
}

type PicksProps<Id extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly ids: readonly Id[];
  readonly picked: readonly Id[];
  readonly label: (id: Id) => string;
};

function Picks<Id extends string>({ legend, name, ids, picked, label }: PicksProps<Id>) {
  return (
    <fieldset class="picks">
      <legend>{legend}</legend>
      {ids.map((id) => (
        <label>
          <input type="checkbox" name={`${name}-${id}`} value="1" checked={picked.includes(id)} data-kept /> {label(id)}
        </label>
      ))}
    </fieldset>
  );
}
