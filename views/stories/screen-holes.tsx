/** What nothing of one's own shows, in sentences: the first two at length, the others by name. */
import type { Screen } from '../../server/domain/question/question.ts';
import type { ScreenCount } from '../../server/domain/story/matrix.ts';
import { isPlural, rowName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { capital, numberWord } from '../parts/number-words.ts';

export type ScreenHole = ScreenCount & {
  /** Stories that seem to show it. */
  readonly hints: number;
};

/** More would be a page that opens with what is not there. */
const AT_LENGTH = 2;

/** The emptiest first. */
export function ScreenHoles({ holes }: { readonly holes: readonly ScreenHole[] }) {
  const others = holes.slice(AT_LENGTH);
  return holes.length === 0 ? null : (
    <div class="holes">
      {holes.slice(0, AT_LENGTH).map((hole) => (
        <p>
          <b>{lackOf(hole)}</b> <Help hole={hole} />
        </p>
      ))}
      {others.length === 0 ? null : (
        <p>
          {capital(numberWord(others.length))} more {others.length === 1 ? 'is' : 'are'} empty:{' '}
          {others.map(({ screen }, n) => (
            <>
              {n === 0 ? '' : ', '}
              <a href={links.newStory({ screen })}>{rowName({ kind: 'screen', id: screen })}</a>
            </>
          ))}
          .
        </p>
      )}
    </div>
  );
}

/** Goes on from “Nothing of yours shows”. */
const UNSHOWN: Readonly<Record<Screen, string>> = {
  reliability: 'that you answer for reliability',
  'trade-offs': 'how you weigh trade-offs',
  leverage: 'that you take toil away from others',
  people: 'that you grow people',
  security: 'how you look after security',
};

const WILL_DO: Readonly<Record<Screen, string>> = {
  reliability: 'One outage will do: your part in it, and what changed afterwards.',
  'trade-offs': 'One choice will do: what spoke against it, and what you gave up.',
  leverage: 'One chore will do: whose it was, and what it takes now.',
  people: 'One person will do: what you did, and what they do now.',
  security: 'A small story will do: one finding, one change, one check that it held.',
};

function lackOf({ screen, played }: ScreenHole): string {
  if (played === 0) return `Nothing of yours shows ${UNSHOWN[screen]}.`;
  const subject = { kind: 'screen', id: screen } as const;
  return `${rowName(subject)} ${isPlural(subject) ? 'stand' : 'stands'} on a run, not on life.`;
}

function Help({ hole: { screen, hints } }: { readonly hole: ScreenHole }) {
  if (hints > 0)
    return (
      <>
        {hints === 1 ? 'One of your stories hints at it' : `${capital(numberWord(hints))} of your stories hint at it`}:{' '}
        <a href="#suggested">see the dashed rings</a>.
      </>
    );
  return (
    <>
      {WILL_DO[screen]}{' '}
      <a href={links.newStory({ screen })}>
        Write it<span class="vh">: {rowName({ kind: 'screen', id: screen })}</span>
      </a>
    </>
  );
}
