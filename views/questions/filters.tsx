/** The filters of the bank, each a link, and the search. */
import { FILTER_KEYS, type Filter, type FilterKey, LONGEST_SEARCH, toggled } from '../../server/domain/question/filter.ts';
import { KINDS, type Kind, SCREENS, SETS, STAGES } from '../../server/domain/question/question.ts';
import { QUESTION_STATES } from '../../server/domain/question/question-state.ts';
import { links } from '../links.ts';

/** By id, as the texts about the loop name them. */
export type GuideNames = { readonly stages: ReadonlyMap<string, string>; readonly screens: ReadonlyMap<string, string> };

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  situational: 'Situational',
  competency: 'Competency',
  culture: 'Culture',
};

const STATE_NAMES = { never: 'Never answered', due: 'Due', thin: 'Thin', solid: 'Solid' };
const SET_NAMES = { primary: 'Primary', further: 'Further practice' };

export function Search({ filter }: { readonly filter: Filter }) {
  return (
    <search>
      <form method="get" action={links.questions} class="search">
        <label class="vh" for="q">
          Search the questions and your answers
        </label>
        <input id="q" type="search" name="q" value={filter.q} placeholder="Search questions and your answers" maxlength={LONGEST_SEARCH} />
        {FILTER_KEYS.flatMap((key) => (filter[key] === null ? [] : [<input type="hidden" name={key} value={filter[key]} />]))}
        <button type="submit" class="btn plain">
          Search
        </button>
      </form>
    </search>
  );
}

export function Filters({ filter, names }: { readonly filter: Filter; readonly names: GuideNames }) {
  const named = (ids: readonly string[], map: ReadonlyMap<string, string>) => ids.map((id) => [id, map.get(id) ?? id] as const);
  return (
    <nav aria-label="Filters" class="filters">
      <Group filter={filter} field="kind" label="Kind" values={KINDS.map((id) => [id, KIND_NAMES[id]])} />
      <Group filter={filter} field="stage" label="Round" values={named(STAGES, names.stages)} />
      <Group filter={filter} field="screen" label="Looks for" values={named(SCREENS, names.screens)} />
      <Group filter={filter} field="state" label="Yours" values={QUESTION_STATES.map((id) => [id, STATE_NAMES[id]])} />
      <Group filter={filter} field="set" label="Set" values={SETS.map((id) => [id, SET_NAMES[id]])} />
    </nav>
  );
}

type GroupProps = {
  readonly filter: Filter;
  readonly field: FilterKey;
  readonly label: string;
  readonly values: readonly (readonly [value: string, name: string])[];
};

function Group({ filter, field, label, values }: GroupProps) {
  return (
    <p>
      <span class="small faint">{label}</span>
      {values.map(([value, name]) => {
        const isOn = filter[field] === value;
        return (
          <a href={links.filteredQuestions(toggled(filter, field, value as never))} {...(isOn ? { 'aria-current': 'true' as const } : {})}>
            {name}
          </a>
        );
      })}
    </p>
  );
}
