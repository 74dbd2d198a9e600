/** What the checks found: sentences, in which the words that they speak of lead to their place in the draft. */
import { type PlacedQuote, quoted, shortQuote } from '../../server/domain/reading/quote.ts';
import type { DraftParts, Finding, Reading } from '../../server/domain/reading/reading.ts';
import { placeId } from './marked-text.tsx';

export type FindingsProps = {
  readonly reading: Reading;
  /** The text that was read. */
  readonly texts: DraftParts;
};

export function findingId(index: number): string {
  return `finding-${index + 1}`;
}

/** Of what stands beside a part's field. */
export function findingsId(part: string): string {
  return `notes-${part}`;
}

export function PartFindings({
  part,
  reading,
  texts,
}: {
  readonly part: string;
  readonly texts: DraftParts;
  readonly reading: Reading | null;
}) {
  const isOwn = (finding: Finding): boolean => finding.part === part;
  const has = reading?.findings.some(isOwn) === true;
  return (
    <div id={findingsId(part)} class="part-notes" hidden={!has}>
      {reading && has ? <FindingList reading={reading} texts={texts} isShown={isOwn} /> : null}
    </div>
  );
}

export function FindingList({ reading, texts, isShown }: FindingsProps & { readonly isShown: (finding: Finding) => boolean }) {
  return (
    <ul class="notes">
      {reading.findings.map((finding, index) =>
        isShown(finding) ? <Note finding={finding} id={findingId(index)} reading={reading} texts={texts} /> : null,
      )}
    </ul>
  );
}

type NoteProps = FindingsProps & { readonly finding: Finding; readonly id: string };

function Note({ finding, id, reading, texts }: NoteProps) {
  const { level, advice } = finding;
  const { said, beside } = quoted(finding, texts);
  const place = (quote: PlacedQuote, text: string) => <Place quote={quote} text={text} href={`#${placeId(quote, reading, texts)}`} />;
  return (
    <li id={id} class={level === 'good' ? 'note okay' : 'note'}>
      <span class="vh">{level === 'good' ? 'Good: ' : 'To change: '}</span>
      {said.map(({ text, quote }) => (quote ? place(quote, text) : text))}
      {advice === null ? '' : ` ${advice}`}
      {beside.length === 0 ? null : <span class="places">{beside.map((quote) => place(quote, shortQuote(quote)))}</span>}
    </li>
  );
}

/** How much of the words is enough to find them again once the text around them has changed. */
const ENOUGH = 80;

/** A script selects the words in their field; without one a link leads to where they are underlined. */
function Place({ quote, text, href }: { readonly quote: PlacedQuote; readonly text: string; readonly href: string }) {
  const { part, from, to, written } = quote;
  return (
    <>
      <button type="button" class="link place" data-part={part} data-from={from} data-to={to} data-words={written.slice(0, ENOUGH)}>
        <span class="vh">Select in the draft: </span>
        {text}
      </button>
      <a class="place" href={href}>
        {text}
      </a>
    </>
  );
}
