/** The result of a review as a table, for who cannot see the strip. */
import { rangesWords, rangeWords } from '../../server/domain/review/line-range.ts';
import type { HazardReading, ReviewReading } from '../../server/domain/review/reading.ts';
import type { Review } from '../../server/domain/review/review.ts';
import { inline } from '../prose.tsx';
import { SEVERITY_WORDS } from './review-words.ts';

type Props = { readonly content: Review; readonly reading: ReviewReading };

export function ReviewTable({ content, reading }: Props) {
  return (
    <section class="scroll" tabindex={0} aria-label="Hazards, false alarms and oddities by line">
      <table class="review-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Lines</th>
            <th scope="col">How bad</th>
            <th scope="col">Your mark</th>
            <th scope="col">So</th>
          </tr>
        </thead>
        <tbody>
          {content.hazards.map((hazard) => {
            const read = reading.hazards.find(({ id }) => id === hazard.id);
            return (
              <tr>
                <th scope="row">{inline(hazard.titleHtml)}</th>
                <td>{rangesWords(hazard.places)}</td>
                <td>{SEVERITY_WORDS[hazard.severity].row}</td>
                <td>{markCell(read, reading)}</td>
                <td>{read && read.marks.length > 0 ? 'found' : 'missed'}</td>
              </tr>
            );
          })}
          {reading.marks
            .filter(({ kind }) => kind !== 'hit')
            .map(({ mark, kind, isFalseAlarm, oddity }) => (
              <tr>
                <th scope="row">{oddityTitle(content, oddity)}</th>
                <td>{rangeWords(mark)}</td>
                <td>{kind === 'wide' ? 'too wide to say' : 'does no harm'}</td>
                <td>{SEVERITY_WORDS[mark.severity].row}</td>
                <td>{isFalseAlarm ? 'false alarm' : 'costs nothing'}</td>
              </tr>
            ))}
          {content.oddities
            .filter(({ id }) => reading.leftAlone.includes(id))
            .map((oddity) => (
              <tr>
                <th scope="row">{inline(oddity.titleHtml)}</th>
                <td>{rangesWords(oddity.places)}</td>
                <td>does no harm</td>
                <td>none</td>
                <td>left alone</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function markCell(read: HazardReading | undefined, { marks }: ReviewReading): string {
  if (!read || read.said === null) return 'none';
  const lines = marks.filter(({ mark }) => read.marks.includes(mark.id)).map(({ mark }) => mark);
  return `${rangesWords(lines)}: ${SEVERITY_WORDS[read.said].row}`;
}

function oddityTitle({ oddities }: Review, id: string | null) {
  const oddity = oddities.find((one) => one.id === id);
  return oddity ? inline(oddity.titleHtml) : 'A mark elsewhere';
}
