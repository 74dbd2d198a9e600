/** A question: its draft in parts, the candidate's rating of it, what the checks say, and what stands beside. */
import type { Question } from '../../server/domain/question/question.ts';
import type { Reading } from '../../server/domain/reading/reading.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { QuestionHead } from '../parts/question-head.tsx';
import { inline, Prose } from '../prose.tsx';
import { Conflict, type ConflictProps } from '../texts/conflict.tsx';
import { SavedState, TextBase } from '../texts/text-base.tsx';
import { Unsettled, type UnsettledProps } from '../texts/unsettled.tsx';
import { Aloud, AloudButton } from './aloud.tsx';
import { Aside, type AsideProps } from './aside.tsx';
import { Checklist, type ChecklistProps } from './checklist.tsx';
import { type EarlierLine, EarlierList, type RatingLine, Ratings } from './earlier-versions.tsx';
import { Editor, type EditorProps, textsOf } from './editor.tsx';
import { Pace } from './length-summary.tsx';
import { Rating, type RatingProps } from './rating.tsx';
import { type BesideReading, ReadingPart } from './reading.tsx';
import { type RecordingLine, Recordings } from './recordings.tsx';

export type QuestionPageProps = {
  readonly frame: Frame;
  readonly question: Question;
  readonly tags: readonly string[];
  /** The form's own: which answer, what of it this page shows, and a name for the page itself. */
  readonly answer: {
    readonly id: string;
    readonly revision: number;
    readonly tab: string;
    /** Whether there is a history to show. */
    readonly isStored: boolean;
    readonly simulated: boolean;
    /** It was rated and tells an event of one's own that is no story yet. */
    readonly isEvent: boolean;
  };
  /** `Saved 14:02, version 6`; empty where nothing is. */
  readonly state: string;
  /** The fields hold what is not stored. */
  readonly isUnsaved: boolean;
  /** A sentence about what became of the request; null as a rule. */
  readonly notice: string | null;
  readonly conflict: ConflictProps | null;
  readonly unsettled: UnsettledProps | null;
  readonly editor: Omit<EditorProps, 'reading' | 'isRead'>;
  readonly reading: Reading;
  readonly isRead: boolean;
  readonly pace: number;
  readonly beside: Omit<BesideReading, 'answerId'>;
  readonly checklist: Pick<ChecklistProps, 'shown' | 'base' | 'isOpen'>;
  readonly rating: Omit<RatingProps, 'question' | 'answerId' | 'hasWords'>;
  readonly aside: Omit<AsideProps, 'questionId' | 'answerId' | 'probes'>;
  readonly ratings: readonly RatingLine[];
  readonly earlier: readonly EarlierLine[];
  readonly hasMoreEarlier: boolean;
  readonly recordings: readonly RecordingLine[];
};

export function QuestionPage(props: QuestionPageProps) {
  const { frame, question, tags, answer, notice, reading, checklist, rating, aside } = props;
  const hasWords = reading.words > 0;
  return (
    <Layout frame={frame} title={question.short} current="questions" scripts="draft">
      <div class="wrap">
        <ul class="tags">
          {tags.map((tag) => (
            <li class="tag">{tag}</li>
          ))}
        </ul>
        <div class="question">
          <section aria-label="Question and draft">
            <QuestionHead question={question} />
            <p class="quiet">{inline(question.leadHtml)}</p>
            {notice === null ? null : (
              <p class="notice" role="alert">
                {notice}
              </p>
            )}
            {props.unsettled === null ? null : <Unsettled {...props.unsettled} />}
            {answer.simulated ? (
              <p class="small quiet">This draft was begun from a run, not from life. Do not tell it as your experience.</p>
            ) : null}
            <Draft {...props} />
            <Recordings answerId={answer.id} recordings={props.recordings} back="question" />
            {answer.isEvent ? <KeepAsStory answerId={answer.id} /> : null}
            <Ratings ratings={props.ratings} />
            <Earlier {...props} />
          </section>
          <aside aria-label="Beside the draft">
            <Checklist pointers={question.pointers} traps={question.traps} {...checklist} />
            <Rating question={question} answerId={answer.id} hasWords={hasWords} {...rating} />
            <Aside questionId={question.id} answerId={answer.id} probes={question.probes} {...aside} />
            <details>
              <summary>Why it is asked</summary>
              <Prose html={question.whyHtml} class="small" />
            </details>
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function Draft(props: QuestionPageProps) {
  const { question, answer, state, conflict, editor, reading, isRead, beside, pace } = props;
  return (
    <form
      id="draft"
      method="post"
      action={answer.isStored ? links.draft(answer.id) : links.firstDraft(answer.id)}
      data-question={question.id}
      data-shelf={question.id}
      data-revision={answer.revision}
      data-tab={answer.tab}
      {...(props.isUnsaved ? { 'data-unsaved': '' } : {})}
    >
      <TextBase revision={answer.revision} tab={answer.tab} ticked={props.checklist.base} />
      <input type="hidden" name="question" value={question.id} />
      <SavedState line={state} />
      <div class="actions">
        <AloudButton question={question} />
        <a class="btn plain" href="#stories">
          Use a story
        </a>
      </div>
      <Aloud question={question} />
      <div id="conflict">{conflict === null ? null : <Conflict {...conflict} />}</div>
      <ReadingPart reading={isRead ? reading : null} texts={textsOf(editor.parts)} answerId={answer.id} {...beside} />
      <Editor {...editor} reading={reading} isRead={isRead} />
      <Pace reading={reading} pace={pace} />
      <div class="actions">
        <button type="submit" class="btn plain" name="by" value="hand">
          Save
        </button>
        <a id="versions" class="small" href={links.versions(answer.id)} hidden={!answer.isStored}>
          Versions
        </a>
        <a id="to-rating" class="small" href="#pointers" hidden={reading.words === 0}>
          Tick and rate it
        </a>
      </div>
      <Afresh answerId={answer.id} isStored={answer.isStored} />
      {answer.isStored ? (
        <p class="actions small">
          <a href={links.answerRemoval(answer.id)}>Remove this answer</a>
        </p>
      ) : null}
    </form>
  );
}

function KeepAsStory({ answerId }: { readonly answerId: string }) {
  return (
    <p class="small">
      <a href={links.newStory({ answer: answerId })}>Keep as a story</a>{' '}
      <span class="quiet">and it is found for other questions that ask for such an event.</span>
    </p>
  );
}

function Afresh({ answerId, isStored }: { readonly answerId: string; readonly isStored: boolean }) {
  return (
    <details id="afresh" hidden={!isStored}>
      <summary>Answer it afresh</summary>
      <p class="small quiet">This answer is closed and kept, and the editor is empty again.</p>
      <button type="submit" class="btn plain" formaction={links.closure(answerId)}>
        Close it and begin again
      </button>
    </details>
  );
}

function Earlier({ question, earlier, hasMoreEarlier }: QuestionPageProps) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier-heading">
      <h2 id="earlier-heading">Earlier answers</h2>
      <EarlierList earlier={earlier} />
      {hasMoreEarlier ? <a href={links.earlierAnswers(question.id)}>All of them</a> : null}
    </section>
  );
}
