/** The partner's sheet: the interview for a friend who asks, with follow-ups, what each level sounds like, and a place for marks. */
import type { PartnerMark, PartnerMarks } from '../../server/domain/interview/interview.ts';
import type { Question, Screen } from '../../server/domain/question/question.ts';
import { SCREEN_LEVELS } from '../../server/domain/report/screen-levels.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { inline, Prose } from '../prose.tsx';
import { LevelPicks } from './level-picks.tsx';

export type SheetItem = {
  readonly place: number;
  readonly title: string;
  readonly minutes: number;
  /** Null for what is no question, or can no longer be read. */
  readonly question: Question | null;
};

export type PartnerPageProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly title: string;
  readonly items: readonly SheetItem[];
  readonly screens: readonly Screen[];
  readonly marks: PartnerMarks | null;
  /** Says which marks the form was made from. */
  readonly based: string;
  /** Said at the top; null as a rule. */
  readonly notice: string | null;
};

export function PartnerPage(props: PartnerPageProps) {
  const { frame, interviewId, title, marks, notice, items, based } = props;
  const isDone = marks?.doneAt != null;
  return (
    <Layout frame={frame} title="The partner’s sheet" current="interviews" scripts="interview">
      <div class="wrap sheet">
        <p class="eyebrow">{title}</p>
        <h1>The partner’s sheet</h1>
        <p class="quiet">
          For the friend who asks, and not for the one who answers: the questions stand here. Read one aloud, then ask what is below it.
          Your marks and the candidate’s are blind to each other until both are done.
        </p>
        {notice === null ? null : (
          <p class="said" role="status">
            {notice}
          </p>
        )}
        {isDone ? <p>{DONE}</p> : null}
        <form method="post" action={links.partnerSheet(interviewId)}>
          <input type="hidden" name="based" value={based} />
          {items.map((item) => (
            <Item item={item} mark={marks?.items[String(item.place)]} isDone={isDone} />
          ))}
          <Screens {...props} isDone={isDone} />
          {isDone ? null : (
            <div class="actions">
              <button type="submit" class="btn" name="do" value="done">
                I am done
              </button>
              <button type="submit" class="btn plain" name="do" value="save">
                Save and go on
              </button>
              <button type="button" class="btn plain" data-print hidden>
                Print
              </button>
            </div>
          )}
        </form>
      </div>
    </Layout>
  );
}

const DONE = 'Your marks are in and stay as they are. They stand in the report beside the candidate’s own, once these are in too.';

type Marked = { readonly mark: PartnerMark | undefined; readonly isDone: boolean };

function Item({ item, mark, isDone }: Marked & { readonly item: SheetItem }) {
  const { place, title, minutes, question } = item;
  return (
    <section class="sec" aria-labelledby={`item-${place}`}>
      <h2 id={`item-${place}`}>{`${place}. ${question?.title ?? title}`}</h2>
      <p class="small quiet">{[`${count(minutes, 'minute')}.`, question ? title : ''].filter(Boolean).join(' ')}</p>
      {question ? <Asked question={question} /> : <p class="quiet">{NO_TEXT}</p>}
      <Mark name={`item-${place}`} legend="Your mark for this item" mark={mark} isDone={isDone} anchors={null} />
    </section>
  );
}

const NO_TEXT = 'This one is done on the candidate’s screen. Sit beside it, and mark what you hear.';

function Asked({ question }: { readonly question: Question }) {
  return (
    <>
      <Prose html={question.introHtml} />
      <div class="halves">
        <div>
          <h3>Then ask</h3>
          <ul>
            {question.probes.map((probe) => (
              <li>{inline(probe)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>It sounds like</h3>
          <ol>
            {question.levels.map((level) => (
              <li>{inline(level)}</li>
            ))}
          </ol>
        </div>
      </div>
    </>
  );
}

function Screens({ screens, marks, isDone }: PartnerPageProps & { readonly isDone: boolean }) {
  return (
    <section class="sec" aria-labelledby="screens">
      <h2 id="screens">What you saw of the candidate</h2>
      <p class="small quiet">Leave out what did not come up. A sentence for each is worth more than the number.</p>
      {screens.map((screen) => (
        <Mark
          name={`screen-${screen}`}
          legend={rowName({ kind: 'screen', id: screen })}
          mark={marks?.screens[screen]}
          isDone={isDone}
          anchors={SCREEN_LEVELS[screen]}
        />
      ))}
    </section>
  );
}

type MarkProps = Marked & { readonly name: string; readonly legend: string; readonly anchors: readonly string[] | null };

function Mark({ name, legend, mark, isDone, anchors }: MarkProps) {
  if (isDone)
    return (
      <p>
        {`${legend}: ${mark?.level ?? 'no mark'}.`} {mark?.note}
      </p>
    );
  const chosen = mark?.level == null ? undefined : String(mark.level);
  return (
    <div class="mark-of">
      <LevelPicks name={name} legend={legend} chosen={chosen} anchors={anchors} wrong={null} />
      <label>
        <span class="small quiet">
          What you would say to them<span class="vh"> ({legend})</span>
        </span>
        <textarea name={`${name}-note`} rows={2} maxlength={2000}>
          {mark?.note ?? ''}
        </textarea>
      </label>
    </div>
  );
}
