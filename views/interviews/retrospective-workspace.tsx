/** A review is written: its parts on the left, the log beside them. It stands within the sitting's form. */
import type { Retrospective } from '../../server/domain/retrospective/retrospective.ts';
import { RETROSPECTIVE_PARTS } from '../../server/domain/retrospective/retrospective-parts.ts';
import type { WrittenWork } from '../../server/domain/retrospective/written-work.ts';
import { Prose } from '../prose.tsx';
import { IncidentLogPart } from './incident-log.tsx';
import { WrittenParts } from './written-parts.tsx';

type RetrospectiveWorkspaceProps = {
  readonly content: Retrospective;
  readonly work: WrittenWork;
  /** Seconds of the item. */
  readonly elapsed: number;
};

export function RetrospectiveWorkspace({ content, work }: RetrospectiveWorkspaceProps) {
  return (
    <div class="retro">
      <div>
        <Prose html={content.introHtml} />
        <p class="quiet">
          {content.role}. Write the review that goes out tomorrow. It is read against the log: times, figures, conditions, actions, and no
          blame.
        </p>
        <p class="jump">
          <a href="#log">To the log</a>
        </p>
        <WrittenParts parts={RETROSPECTIVE_PARTS} work={work} />
      </div>
      <aside tabindex={0} aria-label="The incident">
        <IncidentLogPart log={content.log} />
      </aside>
    </div>
  );
}
