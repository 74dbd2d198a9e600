/** An item of an interview: one at a time, no way back, nothing of the answer. */

import { Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { Curtain } from './curtain.tsx';
import { Guess } from './guess.tsx';
import { PointerTicks, SelfRating } from './self-rating.tsx';
import { Foot } from './sitting-foot.tsx';
import type { SittingPageProps } from './sitting-props.ts';
import { TimeLeft } from './time-left.tsx';

export function SittingPage(props: SittingPageProps) {
  const { frame, interviewId, place, items, title, revision, notice, theirs, view, isWatched } = props;
  return (
    <Layout frame={frame} title={`Item ${place} of ${items}`} current="interviews" scripts="interview" isBare>
      <p class="vh" role="status" id="sitting-said" />
      <form
        id="work"
        method="post"
        action={links.interviewWork(interviewId, place)}
        class={`sitting ${view.kind}`}
        aria-label={`Item ${place} of ${items}: ${title}`}
        data-on={view.kind}
        data-quiet={isWatched ? undefined : 'yes'}
        {...clockData(props)}
      >
        <input type="hidden" name="revision" value={String(revision)} />
        <div class="sitting-said">
          <p class="notice" id="sitting-notice" role="alert">
            {notice}
          </p>
          <Theirs texts={theirs} />
        </div>
        <View {...props} />
        <Foot {...props} />
      </form>
    </Layout>
  );
}

/** For the script, which goes on from what the server said. */
function clockData({ clock: { left, limit, spent, endsIn } }: SittingPageProps) {
  const known = { 'data-left': left, 'data-limit': limit, 'data-spent': spent, 'data-ends-in': endsIn };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}

function View(props: SittingPageProps) {
  const { view, clock, isWatched } = props;
  switch (view.kind) {
    case 'to-come':
      return <ToCome {...props} view={view} />;
    case 'guess':
      return <Guess view={view} />;
    case 'answer':
      return <Curtain {...props} view={view} />;
    case 'rating':
      return <SelfRating view={view} />;
    case 'pointers':
      return <PointerTicks view={view} />;
    case 'work':
      return (
        <div class="sitting-work">
          <header class="sitting-bar">
            <div>
              <h1 tabindex={-1}>{view.heading}</h1>
              <p class="small quiet">{whichItem(props, view.heading)}</p>
            </div>
            <div class="clock">
              <TimeLeft clock={clock} isWatched={isWatched} />
              <LeftOf clock={clock} />
            </div>
          </header>
          {view.workspace}
          <p class="actions hand-in">
            <button type="submit" class="btn" name="do" value="hand-in">
              Hand it in
            </button>
            <button type="submit" class="btn plain" name="do" value="save">
              Save
            </button>
          </p>
        </div>
      );
    case 'incident':
      return <Incident {...props} view={view} />;
    case 'paused':
      return (
        <div class="sitting-plain">
          <h1 tabindex={-1}>Paused</h1>
          <p>The clock stands still, and what you typed is kept. The pause is noted.</p>
          {view.isIncident ? (
            <p>The incident stands still too and takes no decision. If it has a clock, start it on its own page.</p>
          ) : null}
          <p class="actions">
            <button type="submit" class="btn" name="do" value="resume">
              Go on
            </button>
          </p>
        </div>
      );
  }
}

/** `A plan, before it is applied; item 4 of 6`. One by itself is named by its heading. */
function whichItem({ title, place, items }: SittingPageProps, heading: string): string {
  const item = `tem ${place} of ${items}`;
  return title === heading ? `I${item}` : `${title}, i${item}`;
}

function LeftOf({ clock: { left, limit } }: Pick<SittingPageProps, 'clock'>) {
  if (left === null || limit === null) return null;
  return <p class="small quiet">left of {count(Math.round(limit / 60), 'minute')}</p>;
}

type Of<Kind extends SittingPageProps['view']['kind']> = SittingPageProps & {
  readonly view: Extract<SittingPageProps['view'], { readonly kind: Kind }>;
};

function ToCome({ place, items, title, view: { minutes, what, stage } }: Of<'to-come'>) {
  return (
    <div class="sitting-plain">
      {stage === null ? null : <p class="quiet">{stage}</p>}
      <h1 tabindex={-1}>{title}</h1>
      <p>
        Item {place} of {items}, {what}, {count(minutes, 'minute')}. The clock begins when you open it.
      </p>
      <p class="actions">
        <button type="submit" class="btn" name="do" value="open">
          Open it
        </button>
      </p>
    </div>
  );
}

function Incident({ title, view: { runHref, isOpen }, clock, isWatched }: Of<'incident'>) {
  return (
    <div class="sitting-plain">
      <h1 tabindex={-1}>{title}</h1>
      <TimeLeft clock={clock} isWatched={isWatched} />
      {runHref === null ? (
        <p>The text of this incident cannot be played. Hand it in, and the report says so.</p>
      ) : isOpen ? (
        <p>The incident is open. Its debrief waits until the interview is over. If you hand it in now, it ends where it stands.</p>
      ) : (
        <p>The incident has ended. If it was played to its end, its debrief waits until the interview is over.</p>
      )}
      <p class="actions">
        {runHref !== null && isOpen ? (
          <a class="btn" href={runHref}>
            To the incident
          </a>
        ) : null}
        <button type="submit" class={runHref !== null && isOpen ? 'btn plain' : 'btn'} name="do" value="hand-in">
          {runHref !== null && isOpen ? 'Hand it in as it is' : 'Go on'}
        </button>
      </p>
    </div>
  );
}

function Theirs({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="theirs" aria-labelledby="theirs">
      <h2 id="theirs">What the other tab saved</h2>
      {texts.map((text) => (
        <blockquote>{text}</blockquote>
      ))}
    </section>
  );
}
