/** Beside the draft: what is asked next, and what of one's own fits. */
import type { Html } from '../../server/domain/html.ts';
import { links } from '../links.ts';
import { Tips } from './checklist.tsx';

export type StoryLine = {
  readonly id: string;
  readonly title: string;
  readonly strength: string;
  readonly why: string;
  /** The run that it was made from: it trains, and is not told. */
  readonly runId: string | null;
};

export type AsideProps = {
  readonly questionId: string;
  readonly answerId: string;
  /** Whether there are sample answers, on a page of their own. */
  readonly hasSamples: boolean;
  readonly probes: readonly Html[];
  readonly stories: readonly StoryLine[];
  /** By their public names. */
  readonly incidents: readonly { readonly name: string; readonly title: string }[];
  readonly redFlags: readonly { readonly id: string; readonly name: string }[];
};

export function Aside(props: AsideProps) {
  const { questionId, answerId, hasSamples, probes, stories, incidents, redFlags } = props;
  return (
    <>
      {hasSamples ? (
        <p class="small">
          <a href={links.samples(questionId)}>Two sample answers</a> <span class="faint">once you have tried it</span>
        </p>
      ) : null}
      <section aria-labelledby="probes-heading">
        <h2 id="probes-heading" class="eyebrow">
          Probes to expect
        </h2>
        <Tips of={probes} />
      </section>
      <Stories answerId={answerId} stories={stories} />
      {incidents.length === 0 ? null : (
        <section aria-labelledby="related-heading">
          <h2 id="related-heading" class="eyebrow">
            Incidents that train the same
          </h2>
          {/* The list of incidents is where a run begins. */}
          <ul class="plainly">
            {incidents.map(({ name, title }) => (
              <li>
                <a href={links.incident(name)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {redFlags.length === 0 ? null : (
        <section aria-labelledby="flags-heading">
          <h2 id="flags-heading" class="eyebrow">
            What puts an interviewer off here
          </h2>
          <ul class="plainly small">
            {redFlags.map(({ id, name }) => (
              <li>
                <a href={links.loopEntry('red-flags', id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Stories({ answerId, stories }: Pick<AsideProps, 'answerId' | 'stories'>) {
  const told = stories.filter(({ runId }) => runId === null);
  return (
    <section id="stories" aria-labelledby="stories-heading">
      <h2 id="stories-heading" class="eyebrow" tabindex={-1}>
        Stories that fit
      </h2>
      {told.length === 0 ? (
        <p class="small quiet">
          None of yours yet. <a href={links.newStory()}>Write one down</a>
        </p>
      ) : (
        <>
          <ul class="plainly">
            {told.map((story) => (
              <Story answerId={answerId} story={story} />
            ))}
          </ul>
          <p class="small quiet">Use fills the empty parts; what you wrote stays.</p>
        </>
      )}
      {stories.map(({ id, title, runId }) => (runId === null ? null : <Trained id={id} title={title} runId={runId} />))}
    </section>
  );
}

function Story({ answerId, story }: { readonly answerId: string; readonly story: StoryLine }) {
  const { id, title, strength, why } = story;
  return (
    <li>
      <a href={links.story(id)}>{title}</a> <span class="faint small">{strength}</span>{' '}
      <button type="submit" class="link" form="draft" formaction={links.answerStories(answerId)} name="story" value={id}>
        Use<span class="vh">: {title}</span>
      </button>
      <br />
      <span class="small quiet">{why}</span>
    </li>
  );
}

/** What was played is practice; what is told is the event of one's own that it resembles. */
function Trained({ id, title, runId }: Pick<StoryLine, 'id' | 'title'> & { readonly runId: string }) {
  return (
    <p class="small quiet">
      You trained it in <a href={links.story(id)}>{title}</a>, a run and not life.{' '}
      <a href={links.newStory({ like: runId })}>Write down the real event of the same shape</a>
    </p>
  );
}
