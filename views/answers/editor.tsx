/** The draft, part by part: what is asked, a field that grows, and behind it a mirror of its text that carries the marks of the reading. */
import { type EditorPart, MOST_IN_A_PART } from '../../server/domain/answer/draft.ts';
import { spansOf } from '../../server/domain/answer/marked.ts';
import type { Html } from '../../server/domain/html.ts';
import type { DraftParts, Reading } from '../../server/domain/reading/reading.ts';
import { count } from '../parts/figures.ts';
import { Prose } from '../prose.tsx';
import { findingId, PartFindings } from './finding.tsx';
import { fieldId, MarkedText, marksOf } from './marked-text.tsx';

export type EditorProps = {
  readonly parts: readonly EditorPart[];
  readonly prompts: ReadonlyMap<string, Html>;
  readonly reading: Reading;
  /** Marks and findings are shown only once the candidate rated the answer. */
  readonly isRead: boolean;
  /** The part that is too long to be kept; null as a rule. */
  readonly tooLong: string | null;
};

export function Editor({ parts, prompts, reading, isRead, tooLong }: EditorProps) {
  const texts = textsOf(parts);
  return (
    <div class={isRead ? 'parts judged' : 'parts'}>
      {parts.map((part) => (
        <Part
          part={part}
          texts={texts}
          prompt={prompts.get(part.id) ?? ''}
          words={reading.parts.find(({ id }) => id === part.id)?.words ?? null}
          reading={isRead ? reading : null}
          isTooLong={tooLong === part.id}
        />
      ))}
    </div>
  );
}

export function textsOf(parts: readonly EditorPart[]): DraftParts {
  return Object.fromEntries(parts.map(({ id, text }) => [id, text]));
}

/** What is too long to keep scrolls within its field: a page as high as its text would be thousands of screens. */
const ROWS_OF_TOO_LONG = 12;

type PartProps = {
  readonly part: EditorPart;
  /** Of all parts: a finding may quote from several. */
  readonly texts: DraftParts;
  readonly prompt: Html;
  /** Null for a part that the question no longer asks for. */
  readonly words: number | null;
  /** Null as long as it is not to be seen. */
  readonly reading: Reading | null;
  readonly isTooLong: boolean;
};

function Part({ part, texts, prompt, words, reading, isTooLong }: PartProps) {
  const { id, name, text } = part;
  const described = [isTooLong ? `wrong-${id}` : '', describedBy(id, prompt !== '', reading)].filter(Boolean).join(' ');
  return (
    <div class="part" data-part={id}>
      <div>
        <h2>
          <label for={fieldId(id)}>{name}</label>
        </h2>
        {words === null ? <p class="t">No longer asked for</p> : <p class="t count">{count(words, 'word')}</p>}
      </div>
      <div>
        {prompt === '' ? null : (
          <div id={`prompt-${id}`}>
            <Prose html={prompt} class="prompt" />
          </div>
        )}
        {isTooLong ? (
          <p id={`wrong-${id}`} class="wrong">
            More than {MOST_IN_A_PART.toLocaleString('en-GB')} characters.
          </p>
        ) : null}
        <div class="grow">
          <div class="mirror" aria-hidden="true">
            {isTooLong ? null : <MarkedText part={id} text={text} spans={reading ? spansOf(id, text, marksOf(reading)) : []} />}
          </div>
          <textarea
            id={fieldId(id)}
            name={`part-${id}`}
            rows={isTooLong ? ROWS_OF_TOO_LONG : 2}
            {...(described ? { 'aria-describedby': described } : {})}
            {...(isTooLong ? { 'aria-invalid': 'true' } : {})}
          >
            {/* The first line break after the tag is not part of its text. */}
            {text.startsWith('\n') ? '\n' : ''}
            {text}
          </textarea>
        </div>
      </div>
      <PartFindings part={id} reading={reading} texts={texts} />
    </div>
  );
}

/** Ids of what is said about a part: its prompt, then what was found in it. */
export function describedBy(part: string, hasPrompt: boolean, reading: Reading | null): string {
  const notes = (reading?.findings ?? []).flatMap((finding, index) => (finding.part === part ? [findingId(index)] : []));
  return [...(hasPrompt ? [`prompt-${part}`] : []), ...notes].join(' ');
}
