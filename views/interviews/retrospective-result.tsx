/** A review that was handed in: how it reads against the log, and what the log shows. */

import type { LogPoint } from '../../server/domain/retrospective/log-point.ts';
import type { RetroReading } from '../../server/domain/retrospective/read.ts';
import type { RetroFinding } from '../../server/domain/retrospective/retro-finding.ts';
import type { Retrospective } from '../../server/domain/retrospective/retrospective.ts';
import { RETROSPECTIVE_PARTS } from '../../server/domain/retrospective/retrospective-parts.ts';
import { summaryOfRetrospective } from '../../server/domain/retrospective/shown.ts';
import type { WrittenWork } from '../../server/domain/retrospective/written-work.ts';
import { inline } from '../prose.tsx';
import { IncidentLogPart, logLineId } from './incident-log.tsx';
import { PointList } from './point-list.tsx';
import { WrittenFindings } from './written-findings.tsx';
import { WrittenTexts } from './written-parts.tsx';

type RetrospectiveResultProps = { readonly content: Retrospective; readonly work: WrittenWork; readonly reading: RetroReading };

export function RetrospectiveResult({ content, work, reading }: RetrospectiveResultProps) {
  return (
    <div class="retro">
      <div>
        <p class="in-short">{summaryOfRetrospective(reading, content.conditions.length)}</p>
        <WrittenFindings kind={reading.kind} findings={reading.findings} against="log" after={linesOf} />
        <Conditions content={content} reading={reading} />
        <PointList id="kept" name="What went well" points={content.well} />
        <PointList id="class" name="The class of failure" points={content.failureClass} />
        <PointList id="tempting" name="What the log invites to say" points={content.temptations} />
        <WrittenTexts parts={RETROSPECTIVE_PARTS} work={work} />
      </div>
      <aside tabindex={0} aria-label="The incident">
        <IncidentLogPart log={content.log} />
      </aside>
    </div>
  );
}

function linesOf({ lines }: RetroFinding) {
  return lines.map((line) => (
    <>
      {' '}
      <a href={`#${logLineId(line)}`}>That line of the log</a>
    </>
  ));
}

function Conditions({ content: { conditions }, reading: { named } }: Pick<RetrospectiveResultProps, 'content' | 'reading'>) {
  if (conditions.length === 0) return null;
  return (
    <section aria-labelledby="conditions-heading">
      <h2 id="conditions-heading">Conditions that had to meet</h2>
      <ul class="plainly">
        {conditions.map(({ id, html }) => (
          <Condition html={html} words={named.find((one) => one.id === id)?.words ?? null} />
        ))}
      </ul>
    </section>
  );
}

/** `words`: those that named it; null where none did. */
function Condition({ html, words }: { readonly html: LogPoint['html']; readonly words: string | null }) {
  return (
    <li class={words === null ? 'note' : 'note okay'}>
      <b>{words === null ? 'Not named.' : 'Named.'}</b> {inline(html)}
      {words === null ? null : <small class="faint"> “{words.trim()}”</small>}
    </li>
  );
}
