/** The lists of a report: what would put them off, follow-ups, what to practise, skills, stories and what changed. */
import { wordOf } from '../../server/domain/report/markdown.ts';
import { outsidePlan, plannable, type ToPractise } from '../../server/domain/report/practise.ts';
import type { Report } from '../../server/domain/report/report.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { capital, listed, numberWord } from '../parts/number-words.ts';
import { type ReportProps, whereText } from './report-props.ts';

export function PutsOff({ report, heard }: ReportProps) {
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">What would put them off</h2>
      {report.flags.length === 0 ? (
        <p class="small quiet">Nothing that the rules can see.</p>
      ) : (
        report.flags.map(({ quote, says, place, where }) => (
          <div class="flag">
            {quote === null ? null : (
              <p>
                <q>{quote}</q>
              </p>
            )}
            <p class="small quiet">
              {`${says} ${sentence(whereText(report, place, where))}`}
              {heard[place] ? (
                <>
                  {' '}
                  <a href={heard[place].href}>
                    Hear it<span class="vh">, item {place}</span>
                  </a>
                </>
              ) : null}
            </p>
          </div>
        ))
      )}
    </section>
  );
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** So many are read; the rest is folded. */
const SHOWN = 6;

export function FollowUps({ report }: { readonly report: Report }) {
  const { probes } = report;
  const met = probes.filter(({ word }) => word === 'met').length;
  const rest = probes.slice(SHOWN);
  return (
    <section aria-labelledby="probes">
      <h2 id="probes">
        {probes.length === 0 ? 'Follow-ups' : `Follow-ups, ${met === 0 ? 'none' : numberWord(met)} of ${numberWord(probes.length)} met`}
      </h2>
      {probes.length === 0 ? <p class="small quiet">None was asked.</p> : <Probes report={report} probes={probes.slice(0, SHOWN)} />}
      {rest.length === 0 ? null : (
        <details>
          <summary>{capital(numberWord(rest.length))} more</summary>
          <Probes report={report} probes={rest} />
        </details>
      )}
    </section>
  );
}

function Probes({ report, probes }: { readonly report: Report; readonly probes: Report['probes'] }) {
  return (
    <ul class="rows">
      {probes.map(({ text, word, because, says, isOwnWord, place, where }) => (
        <li>
          <span>
            {text}{' '}
            <small>
              {[sentence(whereText(report, place, where)), because, word === 'met' && !isOwnWord ? '' : says].filter(Boolean).join(' ')}
            </small>
          </span>
          <span class={word === 'met' || word === null ? 'word' : 'word bad'}>{wordOf(word)}</span>
        </li>
      ))}
    </ul>
  );
}

export function Practise({ report: { practise, planned }, moments }: ReportProps) {
  return (
    <section aria-labelledby="practise">
      <h2 id="practise">{practise.length === 3 ? 'Three things to practise' : 'To practise'}</h2>
      {practise.length === 0 ? <p class="small quiet">Nothing that the rules can see. Another interview shows more.</p> : null}
      <ol class="todo">
        {practise.map(({ about, title, reason, minutes }) => (
          <li>
            <span>
              <a href={wayTo(about)}>{title}</a>
              <small>{`${reason} ${outsidePlan(about)}`.trim()}</small>
            </span>
            <span class="t">{minutes} min</span>
          </li>
        ))}
      </ol>
      {planned === null ? null : (
        <p class="small quiet" role="status">
          {`In your plan since ${moments.planned ?? 'before'}: ${inPlan(practise, planned.ids)}.`}
        </p>
      )}
    </section>
  );
}

/** By their names: the list may be another by now, once a question left the bank. */
function inPlan(practise: Report['practise'], ids: readonly string[]): string {
  const names = plannable(practise).flatMap(({ id, title }) => (ids.includes(id) ? `“${title}”` : []));
  return names.length === 0 ? 'what stood here then' : listed(names);
}

function wayTo(about: ToPractise['about']): string {
  switch (about.kind) {
    case 'question':
      return links.question(about.questionId);
    case 'run':
      return links.debrief(about.runId);
    case 'story':
      return links.newStory({ screen: about.screen });
    case 'scenario':
      return links.incident(about.scenarioId);
    case 'exercise':
      return links.exercises;
  }
}

export function SkillsShown({ report: { skills } }: { readonly report: Report }) {
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">Skills, from what you did</h2>
      {skills.length === 0 ? <p class="small quiet">Not observed: no incident was played to its end, and no exercise showed one.</p> : null}
      <ul class="rows">
        {skills.map(({ subject, level, lines, isStable }) => (
          <li>
            <span>
              {rowName(subject)} <small>{lines[0]?.says}</small>
              {isStable ? null : <span class="vh">, not stable yet</span>}
            </span>
            <span class="word">{level}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Stories({ report: { stories, items } }: { readonly report: Report }) {
  const names = (places: readonly number[]) => listed(items.filter(({ place }) => places.includes(place)).map(({ name }) => name));
  const guesses = items.flatMap(({ guess }) => guess ?? []);
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Where a story was due</h2>
      <p class="small quiet">{storiesSay(stories, names)}</p>
      {guesses.length === 0 ? null : (
        <p class="small quiet">
          {`What the questions were after: you ticked ${sum(guesses, 'right')} of ${sum(guesses, 'of')} screens, and ${sum(guesses, 'wrong')} that were not asked for.`}
        </p>
      )}
    </section>
  );
}

function storiesSay({ told, due }: Report['stories'], names: (places: readonly number[]) => string): string {
  if (told.length + due.length === 0) return 'No behavioural or competency question was answered in words that can be read.';
  if (due.length === 0) return `One was due in ${names(told)}, and you told one. In real interviews candidates do so in one case of four.`;
  const rest = told.length === 0 ? '' : ` You told one in ${names(told)}.`;
  return `You told none in ${names(due)}, where it asked for a real event.${rest} Candidates who do are hired more often.`;
}

function sum<K extends string>(all: readonly Readonly<Record<K, number>>[], key: K): number {
  return all.reduce((total, one) => total + one[key], 0);
}

export function Changes({ report: { changes } }: { readonly report: Report }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Since the interview before</h2>
      {changes.length === 0 ? <p class="small quiet">This is the first with a report.</p> : null}
      <ul class="rows">
        {changes.map((change) => (
          <li>
            <span>{change}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
