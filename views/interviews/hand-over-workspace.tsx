/** A run changes hands: the words on the left, the run as it stands beside them. It stands within the sitting's form. */
import { type HandOver, partsOf } from '../../server/domain/hand-over/hand-over.ts';
import type { WrittenWork } from '../../server/domain/retrospective/written-work.ts';
import { Prose } from '../prose.tsx';
import { HandedNotes } from './handed-notes.tsx';
import { SituationPart } from './situation.tsx';
import { WrittenParts } from './written-parts.tsx';

type HandOverWorkspaceProps = {
  readonly content: HandOver;
  readonly work: WrittenWork;
  /** Seconds of the item. */
  readonly elapsed: number;
};

export function HandOverWorkspace({ content, work }: HandOverWorkspaceProps) {
  return (
    <div class="retro">
      <div>
        <p class="quiet">{content.role}.</p>
        <Prose html={content.introHtml} />
        <p>{ASKED[content.way](content.partner)}</p>
        <HandedNotes content={content} />
        <p class="jump">
          <a href="#signals">To how it stands</a>
        </p>
        <WrittenParts parts={partsOf(content)} work={work} />
      </div>
      <aside tabindex={0} aria-label="The run as it stands">
        <SituationPart situation={content.situation} />
      </aside>
    </div>
  );
}

const ASKED: Readonly<Record<HandOver['way'], (partner: string) => string>> = {
  gives: (partner) => `Write what ${partner} reads before anything else. Nobody can ask you in an hour.`,
  takes: (partner) =>
    `${partner} is still there for a few minutes. Write back in three lines. What you see yourself stands beside the notes; “you” in it is ${partner}.`,
};
