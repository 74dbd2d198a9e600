/** A job advert with the phrases that ask for something in the bank, numbered to their questions, and what asks for nothing. */
import type { AdvertReading } from '../../server/domain/interview/advert.ts';
import { links } from '../links.ts';
import { capital, counted, daysAgo, numberWord } from '../parts/number-words.ts';

/** `answered`: whole days since the newest answer, by question; not there where there is none. */
export type AdvertShown = { readonly reading: AdvertReading; readonly answered: ReadonlyMap<string, number> };

/** Its id stays where there is none yet, so that a script finds where it goes. */
export function AdvertFound({ advert }: { readonly advert: AdvertShown | null }) {
  if (!advert) return <div id="advert-found" />;
  const { reading, answered } = advert;
  return (
    <div id="advert-found">
      <section class="advert" aria-label="The advert, with what was found in it">
        {paragraphsOf(reading.pieces).map((pieces) => (
          <p>
            {pieces.map(({ text, number }) =>
              number === null ? (
                text
              ) : (
                <mark>
                  {text}
                  <sup>{number}</sup>
                </mark>
              ),
            )}
          </p>
        ))}
      </section>
      {reading.matches.length === 0 ? (
        <p class="small quiet">Nothing in it asks for a question of the bank by a word of the field.</p>
      ) : null}
      <ol class="match">
        {reading.matches.map(({ number, questionId, title, times }) => (
          <li>
            <span>{number}</span>
            <a href={links.question(questionId)}>{title}</a>
            <span>
              {timesSaid(times)}; {answeredSaid(answered.get(questionId))}
            </span>
          </li>
        ))}
      </ol>
      <Unmatched reading={reading} />
    </div>
  );
}

function Unmatched({ reading: { unmatched, moreUnmatched } }: { readonly reading: AdvertReading }) {
  if (unmatched.length === 0) return null;
  const all = unmatched.length + moreUnmatched;
  return (
    <p class="small quiet unmatched">
      {capital(counted(all, 'phrase'))} matched nothing in the bank:{' '}
      {unmatched.map((phrase, index) => (
        <>
          {index === 0 ? '' : ', '}
          <i>{phrase}</i>
        </>
      ))}
      {moreUnmatched === 0 ? '.' : ` and ${numberWord(moreUnmatched)} more.`}
    </p>
  );
}

type Piece = AdvertReading['pieces'][number];

/** Cut at blank lines and line ends; a phrase that goes over one stays whole. */
function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const lines = piece.number === null ? piece.text.split(/\n+/) : [piece.text];
    lines.forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...piece, text });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}

function timesSaid(times: number): string {
  return times === 1 ? 'named once' : times === 2 ? 'named twice' : `named ${numberWord(times)} times`;
}

function answeredSaid(days: number | undefined): string {
  return days === undefined ? 'not answered yet' : `last answered ${daysAgo(days)}`;
}
