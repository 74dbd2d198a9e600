/** The lines of an artefact from left to right: hazards full where they were found and hollow where not, marks below them. */
import type { HazardReading, MarkReading, ReviewReading } from '../../server/domain/review/reading.ts';
import type { Hazard, Review } from '../../server/domain/review/review.ts';
import { tenth } from '../parts/clock-axis.ts';

const WIDTH = 1312;
const LEFT = 112;
const RIGHT = 1296;
/** Words above the hazards, in as many rows as it takes for none to lie over another. */
const WORD_ROW = 17;
const WORD_ROWS = 3;
const TOP = WORD_ROW * WORD_ROWS + 6;
const BAR = 20;
const MARKS = TOP + BAR + 22;
const AXIS = MARKS + 32;
const WORD_GAP = 12;
/** Of a letter of a word, in the units of the picture: a little too wide rather than too narrow. */
const LETTER = 7.6;

type StripProps = { readonly content: Review; readonly reading: ReviewReading };

export function ReviewStrip({ content, reading }: StripProps) {
  const place = placeIn(content.lines.length);
  return (
    <section class="linebox" tabindex={0} aria-label="Picture of the lines, with hazards and marks; a table below says the same">
      <svg viewBox={`0 0 ${WIDTH} ${AXIS + 8}`} aria-hidden="true">
        {ticksOf(content.lines.length).map((line) => (
          <>
            <line class="grid" x1={place(line)} x2={place(line)} y1={TOP} y2={AXIS - 14} />
            <text x={place(line)} y={AXIS} text-anchor="middle">
              {line}
            </text>
          </>
        ))}
        <text class="row-name" x="0" y={TOP + 15}>
          hazards
        </text>
        <text class="row-name" x="0" y={MARKS + 5}>
          your marks
        </text>
        <text class="row-name" x="0" y={AXIS}>
          line
        </text>
        <Bars content={content} reading={reading} place={place} />
        <Words words={wordsOf(content.hazards, reading.hazards, place)} />
        {reading.marks.map((mark) => (
          <Dot mark={mark} x={place((mark.mark.from + mark.mark.to) / 2)} />
        ))}
      </svg>
    </section>
  );
}

/** The middle of a line; halves lie between two. */
type LinePlace = (line: number) => number;

function placeIn(lines: number): LinePlace {
  return (line) => tenth(LEFT + ((line - 0.5) / lines) * (RIGHT - LEFT));
}

/** Every fifth line, or fewer where these would stand close. */
function ticksOf(lines: number): readonly number[] {
  const step = lines > 60 ? 10 : 5;
  return Array.from({ length: Math.floor(lines / step) }, (_, index) => (index + 1) * step);
}

function Bars({ content, reading, place }: StripProps & { readonly place: LinePlace }) {
  return (
    <>
      {content.hazards.map((hazard) =>
        hazard.places.map(({ from, to }) => {
          const left = place(from - 0.5);
          const width = Math.max(4, tenth(place(to + 0.5) - left));
          return (
            <rect class={isFound(hazard, reading.hazards) ? 'hazard-found' : 'hazard-missed'} x={left} y={TOP} width={width} height={BAR} />
          );
        }),
      )}
    </>
  );
}

type PlacedWord = { readonly text: string; readonly x: number; readonly row: number; readonly isMissed: boolean };

/** From the left, each in the lowest row where it has room. */
function wordsOf(hazards: readonly Hazard[], read: readonly HazardReading[], place: LinePlace): readonly PlacedWord[] {
  const ends: number[] = Array(WORD_ROWS).fill(0);
  return hazards.map((hazard) => {
    const isMissed = !isFound(hazard, read);
    const text = `${hazard.id.replaceAll('-', ' ')}${isMissed ? ', missed' : ''}`;
    const width = text.length * LETTER;
    const x = Math.min(place((hazard.places[0]?.from ?? 1) - 0.5), WIDTH - width);
    const row = Math.max(
      0,
      ends.findIndex((end) => end <= x),
    );
    ends[row] = x + width + WORD_GAP;
    return { text, x: tenth(x), row, isMissed };
  });
}

function Words({ words }: { readonly words: readonly PlacedWord[] }) {
  return (
    <>
      {words.map(({ text, x, row, isMissed }) => (
        <text class={isMissed ? 'word missed-word' : 'word'} x={x} y={TOP - 6 - row * WORD_ROW}>
          {text}
        </text>
      ))}
    </>
  );
}

/** A dot for what hit, a cross for a false alarm, a ring for what costs nothing. */
function Dot({ mark, x }: { readonly mark: MarkReading; readonly x: number }) {
  if (mark.isFalseAlarm) return <path class="alarm" d={`M${x - 5} ${MARKS - 5}l10 10m0 -10l-10 10`} />;
  return <circle class={mark.kind === 'hit' ? 'hit' : 'free-mark'} cx={x} cy={MARKS} r="5.5" />;
}

function isFound({ id }: Hazard, read: readonly HazardReading[]): boolean {
  return (read.find((one) => one.id === id)?.marks.length ?? 0) > 0;
}
