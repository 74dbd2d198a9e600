/** The log of an incident, line by line, with its figures and who was there. */
import type { IncidentLog, LogEntry } from '../../server/domain/retrospective/incident-log.ts';
import { clockAt } from '../../server/domain/scenario/quantity.ts';

/** The line of a log on the page; a finding leads there. */
export function logLineId(index: number): string {
  return `log-${index + 1}`;
}

export function IncidentLogPart({ log }: { readonly log: IncidentLog }) {
  return (
    <>
      <section id="log" aria-labelledby="log-heading">
        <h2 id="log-heading">The log</h2>
        <ol class="retro-log">
          {log.entries.map((entry, index) => (
            <LogLine entry={entry} clock={clockAt(log.start, entry.minute)} id={logLineId(index)} />
          ))}
        </ol>
      </section>
      <Figures log={log} />
      <People log={log} />
    </>
  );
}

function LogLine({ entry: { kind, who, text }, clock, id }: { readonly entry: LogEntry; readonly clock: string; readonly id: string }) {
  return (
    <li id={id} class={kind}>
      <time>{clock}</time>
      <div>
        <b>{who ?? KINDS[kind]}</b> {text}
      </div>
    </li>
  );
}

const KINDS: Readonly<Record<LogEntry['kind'], string>> = { signal: 'Signal', message: '', decision: 'Done', finding: 'Found' };

function Figures({ log: { figures } }: { readonly log: IncidentLog }) {
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">Counted afterwards</h2>
      <dl class="retro-counted">
        {figures.map(({ shown, label }) => (
          <div>
            <dt>{label}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function People({ log: { people } }: { readonly log: IncidentLog }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people-heading">
      <h2 id="people-heading">Who was there</h2>
      <ul class="small quiet there">
        {people.map(({ name, role }) => (
          <li>
            {name}, {role}
          </li>
        ))}
      </ul>
    </section>
  );
}
