/** One code of the checker: what it means, how to mend it, and a text with it beside the same text mended. */

import type { Level } from '../../server/domain/problem.ts';
import type { CodeEntry, CodeMeaning, ExampleLines, ProblemExample } from '../../server/domain/problem-guide/guide.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { ONE_CHECKED, whereChecked } from './checked-words.ts';
import { sentence } from './source-section.tsx';

type ProblemPageProps = { readonly frame: Frame; readonly entry: CodeEntry; readonly examples: readonly ProblemExample[] };

export function ProblemPage({ frame, entry: { code, meanings }, examples }: ProblemPageProps) {
  return (
    <Layout frame={frame} title={`Problem ${code}`} current="incidents" sheet="author">
      <div class="wrap">
        <p class="small">
          <a href={links.authorProblems}>What the checker may say</a>
        </p>
        <h1 class="named">{code}</h1>
        {meanings.map((meaning) => (
          <Meant meaning={meaning} examples={examples.filter(({ kind }) => meaning.kinds.includes(kind))} />
        ))}
      </div>
    </Layout>
  );
}

type MeantProps = { readonly meaning: CodeMeaning; readonly examples: readonly ProblemExample[] };

function Meant({ meaning: { level, meaning, kinds, mend }, examples }: MeantProps) {
  return (
    <>
      <p>
        <b class={level === 'error' ? 'bad' : undefined}>{level === 'error' ? 'Error.' : 'Warning.'}</b> {sentence(meaning)}{' '}
        <span class="quiet">{whereChecked(kinds)}.</span>
      </p>
      {mend === null ? null : <p>{withCode(mend)}</p>}
      {examples.map((example) => (
        <Example example={example} level={level} />
      ))}
    </>
  );
}

function Example({ example, level }: { readonly example: ProblemExample; readonly level: Level }) {
  const { kind, wrong, mended } = example;
  const id = `in-${kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>In {ONE_CHECKED[kind]}</h2>
      <div class="pair">
        <div>
          <h3>Wrong</h3>
          <Lines hunks={wrong} label={`Wrong, in ${ONE_CHECKED[kind]}`} told={{ ...example, level }} />
        </div>
        <div>
          <h3>Mended</h3>
          <Lines hunks={mended} label={`Mended, in ${ONE_CHECKED[kind]}`} told={null} />
        </div>
      </div>
    </section>
  );
}

type Told = Pick<ProblemExample, 'line' | 'message' | 'hint'> & { readonly level: Level };

type LinesProps = {
  /** With other lines of the file between them. */
  readonly hunks: readonly ExampleLines[];
  readonly label: string;
  /** Null where nothing is wrong. */
  readonly told: Told | null;
};

function Lines({ hunks, label, told }: LinesProps) {
  const isShown = hunks.some(({ from, lines }) => told && told.line >= from && told.line < from + lines.length);
  return (
    <section class="src" tabindex={0} aria-label={label}>
      {told && !isShown ? <Tell told={told} /> : null}
      {hunks.map(({ from, lines }, place) => (
        <>
          {place === 0 ? null : <p class="gap">…</p>}
          {lines.map((text, index) => (
            <ExampleLine number={from + index} text={text} told={told?.line === from + index ? told : null} />
          ))}
        </>
      ))}
    </section>
  );
}

type ExampleLineProps = { readonly number: number; readonly text: string; readonly told: Told | null };

function ExampleLine({ number, text, told }: ExampleLineProps) {
  const state = told === null ? '' : told.level === 'error' ? ' err' : ' warned';
  return (
    <>
      <div class={`row${state}`}>
        <span>{number}</span>
        <code>{text === '' ? ' ' : text}</code>
      </div>
      {told === null ? null : <Tell told={told} />}
    </>
  );
}

/** As the checker tells it. */
function Tell({ told: { line, message, hint, level } }: { readonly told: Told }) {
  return (
    <p class={level === 'error' ? 'tell' : 'tell warn'}>
      Line {line}: {sentence(message)}
      {hint === null ? null : ` ${hint}`}
    </p>
  );
}

/** What stands in backticks is code. */
function withCode(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part));
}
