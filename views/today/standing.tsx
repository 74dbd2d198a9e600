/** Where the candidate stands, by screen and by skill: a bar of four steps, with its words beside it. */
import type { Standing, Standings } from '../../server/domain/study/standing.ts';
import { standingNotes } from '../../server/domain/study/standing-notes.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { basisWords, levelWords, noteSentence } from './standing-words.ts';

type StandingProps = { readonly standings: Standings };

export function StandingSection({ standings }: StandingProps) {
  const { screens, skills } = standings;
  const isHollow = [...screens, ...skills].some(({ level, stable }) => level !== null && !stable);
  return (
    <section aria-labelledby="standing">
      <h2 class="eyebrow" id="standing">
        Where you stand, by what interviewers screen for
      </h2>
      <Levels of={screens} />
      <details class="small">
        <summary>By skill, from incidents</summary>
        <Levels of={skills} />
      </details>
      <Notes standings={standings} isHollow={isHollow} />
    </section>
  );
}

function Levels({ of }: { readonly of: readonly Standing[] }) {
  return (
    <ul class="levels">
      {of.map((standing) => (
        <li>
          <span>{rowName(standing.subject)}</span>
          <Bar standing={standing} />
          <span class="basis">{basisWords(standing)}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ standing }: { readonly standing: Standing }) {
  const { level, stable } = standing;
  return (
    <span class={stable ? 'lv' : 'lv hollow'}>
      {[1, 2, 3, 4].map((step) => (
        <i class={step <= (level ?? 0) ? 'on' : undefined} aria-hidden="true" />
      ))}
      <span class="vh">: {levelWords(standing)}, </span>
    </span>
  );
}

function Notes({ standings, isHollow }: StandingProps & { readonly isHollow: boolean }) {
  const notes = [
    ...standingNotes(standings).map(noteSentence),
    ...(isHollow ? ['A level is stable from three incidents or answers on; until then its bar is hollow.'] : []),
  ];
  if (notes.length === 0) return null;
  return <p class="small quiet">{notes.join(' ')}</p>;
}
