/** The lines of a file at a place, with what is wrong in them. */
import type { Problem } from '../../server/domain/problem.ts';
import { placeInLine } from '../../server/domain/problem-place.ts';

type SourceLinesProps = {
  /** All of the file. */
  readonly lines: readonly string[];
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  readonly problems: readonly Problem[];
};

export function SourceLines({ lines, from, to, problems }: SourceLinesProps) {
  const shown = lines.slice(from - 1, to);
  return (
    <section class="src" tabindex={0} aria-label={`Lines ${from} to ${to}`}>
      {shown.map((text, index) => (
        <SourceLine number={from + index} text={text} problems={problems.filter(({ line }) => line === from + index)} />
      ))}
    </section>
  );
}

type SourceLineProps = { readonly number: number; readonly text: string; readonly problems: readonly Problem[] };

function SourceLine({ number, text, problems }: SourceLineProps) {
  const isError = problems.some(({ level }) => level === 'error');
  const state = problems.length === 0 ? '' : isError ? ' err' : ' warned';
  return (
    <>
      <div class={`row${state}`} id={`line-${number}`}>
        <span>{number}</span>
        <code class={/^##? /.test(text) ? 'h' : undefined}>{marked(text, problems)}</code>
      </div>
      {problems.map(({ level, message, hint }) => (
        <p class={level === 'error' ? 'tell' : 'tell warn'}>
          {sentence(message)}
          {hint === null ? null : ` ${hint}`}
        </p>
      ))}
    </>
  );
}

function marked(text: string, [first]: readonly Problem[]) {
  if (!first) return text === '' ? ' ' : text;
  const { column, length } = placeInLine(first, text);
  const from = column - 1;
  const to = from + length;
  return (
    <>
      {text.slice(0, from)}
      <span class="wrong">{text.slice(from, to)}</span>
      {text.slice(to)}
    </>
  );
}

/** A problem's message is a clause; a page has sentences. */
export function sentence(message: string): string {
  const text = message.slice(0, 1).toUpperCase() + message.slice(1);
  return /[.?]$/.test(text) ? text : `${text}.`;
}
