/** Before the report: the candidate's own level for each screen that was asked for, and how spoken follow-ups went. */
import { PROBE_WORDS } from '../../server/domain/interview/interview.ts';
import type { Screen } from '../../server/domain/question/question.ts';
import { wordOf } from '../../server/domain/report/markdown.ts';
import { SCREEN_LEVELS } from '../../server/domain/report/screen-levels.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { LevelPicks } from './level-picks.tsx';

export type OwnRatingProps = {
  readonly frame: Frame;
  readonly interviewId: string;
  readonly title: string;
  readonly screens: readonly Screen[];
  /** Spoken follow-ups, by `3/1`. */
  readonly probes: readonly { readonly key: string; readonly item: string; readonly text: string }[];
  /** As it was sent, where it comes back. */
  readonly sent: Readonly<Record<string, string | undefined>>;
  /** Names of fields that are missing; none on a first visit. */
  readonly missing: readonly string[];
};

export function OwnRatingPage(props: OwnRatingProps) {
  const { frame, interviewId, title, screens, missing } = props;
  return (
    <Layout
      frame={frame}
      title={missing.length > 0 ? 'Your own rating, not complete' : 'Your own rating'}
      current="interviews"
      scripts="interview"
    >
      <div class="wrap rating-own">
        <p class="eyebrow">{title}</p>
        <h1>How did it go?</h1>
        {screens.length === 0 ? (
          <p>Nothing that is in shows a screen, so there is nothing to rate. Skills and times are in the report.</p>
        ) : (
          <p>
            First you, then the checks. Nobody’s marks are shown before yours; the gap between the two is worth more than either. Rate what
            you said, and not what you know.
          </p>
        )}
        {missing.length === 0 ? null : (
          <p class="wrong" role="alert">
            The report opens once every screen has a level. What you picked is kept below.
          </p>
        )}
        <form method="post" action={links.interviewOwn(interviewId)}>
          {screens.map((screen) => (
            <ScreenPicks screen={screen} {...props} />
          ))}
          <SpokenProbes {...props} />
          <button type="submit" class="btn">
            Open the report
          </button>
        </form>
      </div>
    </Layout>
  );
}

function ScreenPicks({ screen, sent, missing }: OwnRatingProps & { readonly screen: Screen }) {
  const name = `screen-${screen}`;
  return (
    <LevelPicks
      name={name}
      legend={rowName({ kind: 'screen', id: screen })}
      chosen={sent[name]}
      anchors={SCREEN_LEVELS[screen]}
      wrong={missing.includes(name) ? 'Pick the one that is nearest.' : null}
    />
  );
}

function SpokenProbes({ probes, sent }: OwnRatingProps) {
  if (probes.length === 0) return null;
  return (
    <section aria-labelledby="spoken">
      <h2 id="spoken">Follow-ups that you answered aloud</h2>
      <p class="small quiet">
        The checks cannot hear. What you say here stands in the report as your own word; leave out what you do not know.
      </p>
      {probes.map(({ key, item, text }) => (
        <fieldset class="heard-probe">
          <legend>
            {text} <small class="quiet">{item}</small>
          </legend>
          {PROBE_WORDS.map((word) => (
            <label class="pick">
              <input type="radio" name={`probe-${key}`} value={word} checked={sent[`probe-${key}`] === word} />
              <span>{wordOf(word)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
