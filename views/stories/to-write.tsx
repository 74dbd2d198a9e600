/** What to write next: questions that are likely to be asked and have no story, and stories that are weak. */
import type { UnservedQuestion } from '../../server/domain/story/priorities.ts';
import { links } from '../links.ts';
import { capital, numberWord } from '../parts/number-words.ts';
import type { WeakStory } from './weakness.ts';

export type ToWriteProps = {
  readonly unserved: readonly UnservedQuestion[];
  /** Likely questions that have a story. */
  readonly served: number;
  /** Questions of the bank. */
  readonly bank: number;
  readonly weak: readonly WeakStory[];
};

/** Each with a line of its own; further ones by name, and beyond these none. */
const AT_LENGTH = 6;
const BY_NAME = 6;

export function ToWrite({ unserved, served, bank, weak }: ToWriteProps) {
  return (
    <aside aria-label="What to write next">
      <h2>{headingOf(unserved.length)}</h2>
      {served + unserved.length === 0 ? null : <p class="small quiet">{ledeOf(unserved.length, served)}</p>}
      <ol class="to-write">
        {unserved.slice(0, AT_LENGTH).map(({ questionId, short, near }) => (
          <li>
            <a href={links.question(questionId)}>{short}</a>
            <small>{near === null ? 'No story of your own comes near.' : `“${near}” comes near.`}</small>
          </li>
        ))}
        <Others questions={unserved.slice(AT_LENGTH)} />
      </ol>
      <p class="small">
        <a href={links.questions}>All {bank} questions</a>
      </p>
      <Weak stories={weak} />
    </aside>
  );
}

function headingOf(n: number): string {
  if (n === 0) return 'Every likely question has a story';
  return n === 1 ? 'One likely question has no story' : `${capital(numberWord(n))} likely questions have no story`;
}

function ledeOf(open: number, served: number): string {
  if (open === 0) return `All ${numberWord(served)} that are asked most are answered whole by one of yours.`;
  if (served === 0) return 'These are asked most, and none is answered whole yet.';
  return `These are asked most. The other ${served === 1 ? 'one is' : `${numberWord(served)} are`} covered.`;
}

function Others({ questions }: { readonly questions: readonly UnservedQuestion[] }) {
  const named = questions.slice(0, BY_NAME);
  const rest = questions.length - named.length;
  return questions.length === 0 ? null : (
    <li class="quiet">
      {capital(numberWord(questions.length))} more:{' '}
      {named.map(({ questionId, short }, n) => (
        <>
          {n === 0 ? '' : '; '}
          <a href={links.question(questionId)}>{short}</a>
        </>
      ))}
      {rest === 0 ? '.' : `; and ${numberWord(rest)} besides.`}
    </li>
  );
}

function Weak({ stories }: { readonly stories: readonly WeakStory[] }) {
  return stories.length === 0 ? null : (
    <>
      <h2>Stories to work on</h2>
      <ul class="to-write">
        {stories.map(({ href, name, why }) => (
          <li>
            <a href={href}>{name}</a> <small>{why}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
