/** A hand-over or a read-back that was handed in: how it reads against the run, and what the author would have had in it. */
import { type HandOver, partsOf } from '../../server/domain/hand-over/hand-over.ts';
import type { HandOverReading } from '../../server/domain/hand-over/read.ts';
import { summaryOfHandOver } from '../../server/domain/hand-over/shown.ts';
import type { WrittenWork } from '../../server/domain/retrospective/written-work.ts';
import { HandedNotes } from './handed-notes.tsx';
import { PointList } from './point-list.tsx';
import { SituationPart } from './situation.tsx';
import { WrittenFindings } from './written-findings.tsx';
import { WrittenTexts } from './written-parts.tsx';

type HandOverResultProps = { readonly content: HandOver; readonly work: WrittenWork; readonly reading: HandOverReading };

export function HandOverResult({ content, work, reading }: HandOverResultProps) {
  return (
    <div class="retro">
      <div>
        <p class="in-short">{summaryOfHandOver(reading)}</p>
        <WrittenFindings kind={reading.kind} findings={reading.findings} against="run" />
        <PointList id="planted" name="What was wrong with the notes" points={content.planted} />
        <PointList id="tried" name="What was tried" points={content.tried} />
        <PointList id="open" name="What is open" points={content.open} />
        <WrittenTexts parts={partsOf(content)} work={work} />
        <HandedNotes content={content} />
      </div>
      <aside tabindex={0} aria-label="The run as it stood">
        <SituationPart situation={content.situation} />
      </aside>
    </div>
  );
}
