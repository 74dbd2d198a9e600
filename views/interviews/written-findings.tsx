/** What the rules say of a text: what asks for a change, then what works, each with the words that it rests on. */
import type { Child } from 'hono/jsx';

type WrittenFinding = {
  readonly level: 'weak' | 'good';
  readonly words: readonly string[];
  readonly seen: string;
  readonly advice: string | null;
};

type WrittenFindingsProps<F extends WrittenFinding> = {
  readonly kind: 'empty' | 'unreadable' | 'read';
  readonly findings: readonly F[];
  /** What it was read against. */
  readonly against: 'log' | 'run';
  /** What stands behind a finding, as a link to the line that it speaks of. */
  readonly after?: (finding: F) => Child;
};

export function WrittenFindings<F extends WrittenFinding>({ kind, findings, against, after }: WrittenFindingsProps<F>) {
  const weak = findings.filter(({ level }) => level === 'weak');
  const good = findings.filter(({ level }) => level === 'good');
  return (
    <section aria-labelledby="read-heading">
      <h2 id="read-heading">Read against the {against}</h2>
      <p class="small quiet">Read by rules, each with the words that it rests on. The same words get the same reading, always.</p>
      {kind === 'read' ? null : <p>{NOT_READ[kind]}</p>}
      <Group name="To change" findings={weak} after={after} />
      <Group name="What works" findings={good} after={after} />
    </section>
  );
}

const NOT_READ = {
  empty: 'You left it empty, so there is nothing to read.',
  unreadable: 'This does not read as English, so the rules say nothing of it.',
};

type GroupProps<F> = { readonly name: string; readonly findings: readonly F[]; readonly after: ((finding: F) => Child) | undefined };

function Group<F extends WrittenFinding>({ name, findings, after }: GroupProps<F>) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul class="plainly">
        {findings.map((finding) => (
          <li class={finding.level === 'weak' ? 'note' : 'note okay'}>
            {finding.seen} {finding.advice}
            {after?.(finding)}
            <Quotes words={finding.words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Quotes({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return <small class="faint"> {words.map((word) => `“${word}”`).join(' ')}</small>;
}
