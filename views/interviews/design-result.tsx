/** What became of a design: its figures with their working, what came up, the text as it was read, the time, and what a strong answer shows. */
import type { Child } from 'hono/jsx';
import { spansOf } from '../../server/domain/answer/marked.ts';
import type { ConstraintReading } from '../../server/domain/design/constraint-reading.ts';
import { type Design, partName } from '../../server/domain/design/design.ts';
import type { DesignReading } from '../../server/domain/design/read.ts';
import type { DesignWork } from '../../server/domain/design/work.ts';
import { MarkedText, marksOf } from '../answers/marked-text.tsx';
import { inline, Prose } from '../prose.tsx';
import { DesignLevels } from './design-levels.tsx';
import { DesignPointers } from './design-pointers.tsx';
import { SumList } from './design-sums.tsx';
import { DesignTimes } from './design-times.tsx';

export type DesignResultProps = {
  readonly content: Design;
  readonly work: DesignWork;
  readonly reading: DesignReading;
  /** Where the pointers may be ticked: the address of the form, and the hidden fields that it needs. Without it they are a list. */
  readonly tick?: { readonly action: string; readonly fields: Child };
};

export function DesignResult({ content, work, reading, tick }: DesignResultProps) {
  return (
    <div class="design-result">
      <section aria-labelledby="design-figures">
        <h2 id="design-figures">Figures</h2>
        <SumList sums={reading.sums} />
      </section>
      <section aria-labelledby="design-came-up">
        <h2 id="design-came-up">What came up</h2>
        {reading.constraints.map((one) => (
          <CameUp reading={one} />
        ))}
      </section>
      <section aria-labelledby="design-text">
        <h2 id="design-text">Your answer, read</h2>
        <Written work={work} reading={reading} />
        <Findings reading={reading} />
        <DesignLevels content={content} reading={reading} />
      </section>
      <section aria-labelledby="design-times">
        <h2 id="design-times">Time by part</h2>
        <DesignTimes times={reading.times} />
      </section>
      <section aria-labelledby="design-pointers">
        <h2 id="design-pointers">What a strong answer shows</h2>
        <DesignPointers pointers={reading.pointers} {...(tick === undefined ? {} : { tick })} />
      </section>
      <Beyond content={content} />
    </div>
  );
}

function CameUp({ reading }: { readonly reading: ConstraintReading }) {
  const { constraint, outcome, quote, part } = reading;
  return (
    <div class={outcome === 'answered' ? 'came-up okay' : 'came-up'}>
      <h3>{inline(constraint.saidHtml)}</h3>
      {outcome === 'answered' ? (
        <p>
          You answered it in {part}: “{quote}”
        </p>
      ) : null}
      {outcome === 'taken-up' ? (
        <p>
          You took it up in {part}: “{quote}” The rules cannot tell whether that answers it; compare it with what stands below.
        </p>
      ) : null}
      {outcome === 'not-seen' ? (
        <>
          <p>We saw no answer to it, from {partName(constraint.part)} on.</p>
          <details class="small">
            <summary>What we looked for</summary>
            <p>Any of: {constraint.words.map(plainly).join(', ')}.</p>
          </details>
        </>
      ) : null}
      {outcome === 'not-reached' ? <p>It would have come with {partName(constraint.part)}, which was not reached.</p> : null}
      <h4 class="eyebrow">What changes because of it</h4>
      <Prose html={constraint.changesHtml} class="small" />
    </div>
  );
}

/** A phrase as one may say it. */
function plainly(phrase: string): string {
  return phrase.replaceAll('*', '…').replaceAll(' ~ ', ' … ');
}

function Written({ work, reading }: Pick<DesignResultProps, 'work' | 'reading'>) {
  return (
    <div class="parts">
      {reading.text.parts.map(({ id, name }) => {
        const text = work.parts[id] ?? '';
        return (
          <div class="part">
            <h3>{name}</h3>
            {text === '' ? (
              <p class="faint">Nothing is written.</p>
            ) : (
              <p class="text">
                <MarkedText text={text} spans={spansOf(id, text, marksOf(reading.text))} />
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Findings({ reading }: { readonly reading: DesignReading }) {
  const { note, findings, pace } = reading.text;
  return (
    <>
      <p class="small quiet">{note ?? pace}</p>
      <ul class="notes">
        {findings.map(({ level, seen, advice }) => (
          <li class={level === 'good' ? 'note okay' : 'note'}>
            <span class="vh">{level === 'good' ? 'Good: ' : 'To change: '}</span>
            {seen}
            {advice === null ? '' : ` ${advice}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Beyond({ content }: { readonly content: Design }) {
  return (
    <>
      <section aria-labelledby="design-probes">
        <h2 id="design-probes">What is asked next</h2>
        <ul class="tips">
          {content.probes.map((html) => (
            <li>{inline(html)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="design-anchors">
        <h2 id="design-anchors">What each level sounds like</h2>
        <ol class="tips">
          {content.levels.map((html) => (
            <li>{inline(html)}</li>
          ))}
        </ol>
        <h3 class="eyebrow">Why it is asked</h3>
        <Prose html={content.whyHtml} class="small" />
      </section>
    </>
  );
}
