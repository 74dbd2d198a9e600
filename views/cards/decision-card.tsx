/** The card of a decision: the run as it stood before it, the choice to be made again, and then what it is worth. */

import type { Child } from 'hono/jsx';
import type { Retake } from '../../server/domain/debrief/retake.ts';
import type { ReviewWay } from '../../server/domain/study/review-way.ts';
import { links } from '../links.ts';
import { Mark } from '../parts/verdict.tsx';
import { inline, Prose } from '../prose.tsx';
import { ChoiceList } from '../runs/choices.tsx';
import { Findings } from '../runs/findings.tsx';
import { Beside } from '../runs/run-page.tsx';
import { Scene } from '../runs/scene.tsx';
import { Vitals } from '../runs/vitals.tsx';
import type { DecisionContent, LastTime } from './card-content.ts';
import { WayFields } from './way-fields.tsx';

export function CardHead({ content: { view, turn, day } }: { readonly content: DecisionContent }) {
  const who = `You are the ${view.role}. This is decision ${turn} of your run of ${day}, and it cost you points.`;
  return <Vitals view={view} who={who} isStopped={false} />;
}

type FrontProps = { readonly cardId: string; readonly content: DecisionContent; readonly way: ReviewWay; readonly children: Child };

export function DecisionFront({ cardId, content, way, children }: FrontProps) {
  const { view } = content;
  return (
    <div class="zones">
      <section class="zone scene" aria-labelledby="scene">
        <div class="hold">
          <Scene scene={view.scene} />
          <form id="choices" method="get" action={links.card(cardId)}>
            <WayFields way={way} />
            <ChoiceList view={view} />
          </form>
          {children}
        </div>
      </section>
      <Known content={content} />
      <Beside view={view} words={{}} />
    </div>
  );
}

type BackProps = { readonly content: DecisionContent; readonly back: NonNullable<DecisionContent['back']>; readonly children: Child };

export function DecisionBack({ content, back: { retake, lastTime }, children }: BackProps) {
  return (
    <div class="zones">
      <section class="zone scene" aria-labelledby="chosen">
        <div class="hold">
          <p class="verdict">
            <Mark verdict={retake.verdict} /> {retake.best === null ? 'Nothing better was open.' : `It loses ${retake.loss} points of 100.`}
          </p>
          <h2 id="chosen">{inline(retake.labelHtml)}</h2>
          <Why retake={retake} />
          <Before content={content} lastTime={lastTime} />
          {children}
          <details class="again">
            <summary>The moment again</summary>
            <Scene scene={content.view.scene} />
          </details>
        </div>
      </section>
      <Known content={content} />
      <Beside view={content.view} words={{}} />
    </div>
  );
}

function Why({ retake: { whyHtml, unsupported, best } }: { readonly retake: Retake }) {
  return (
    <>
      {unsupported ? <p>It earns nothing here, because nothing that was seen supports it yet.</p> : null}
      <Prose html={whyHtml ?? ''} />
      {best === null ? null : (
        <div class="better">
          <p>
            Best then: <b>{inline(best.labelHtml)}</b>
          </p>
          <Prose html={best.whyHtml ?? ''} />
        </div>
      )}
    </>
  );
}

function Before({ content: { runId, turn }, lastTime }: { readonly content: DecisionContent; readonly lastTime: LastTime }) {
  return (
    <p class="small quiet">
      {lastTime.isSame ? (
        <>In your run you chose the same, and it cost {lastTime.loss} points.</>
      ) : (
        <>
          In your run you chose “{inline(lastTime.labelHtml)}”, which cost {lastTime.loss} points.
        </>
      )}{' '}
      <a href={links.debriefOf(runId, turn)}>Its place in the debrief</a>
    </p>
  );
}

function Known({ content: { view } }: { readonly content: Pick<DecisionContent, 'view'> }) {
  return (
    <section class="zone finding side" id="findings" aria-labelledby="findings-heading">
      <div class="hold">
        <Findings view={view} />
      </div>
    </section>
  );
}
