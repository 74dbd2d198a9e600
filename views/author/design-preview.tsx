/** What becomes of a design once it is read: the task, what the interviewer reveals and when, and every sum with its reference. */
import { type Design, type DesignConstraint, type DesignSum, partName } from '../../server/domain/design/design.ts';
import { SumReference } from '../interviews/design-sums.tsx';
import { count } from '../parts/figures.ts';
import { inline, Prose } from '../prose.tsx';
import { Levels, Points } from './file-previews.tsx';

export function DesignPreview({ design }: { readonly design: Design }) {
  const { title, introHtml, whyHtml, pointers, constraints, sums, probes, levels, minutes, screens, touches } = design;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {count(minutes, 'minute')}; looks for {screens.join(', ')}
        {touches.length === 0 ? '' : `; every strong answer touches ${touches.join(', ')}`}.
      </p>
      <Prose html={introHtml} />
      <h3>Why it is asked</h3>
      <Prose html={whyHtml} />
      <Points heading="A strong answer shows" items={pointers.map(({ html }) => html)} />
      <h3>What the interviewer reveals on the way</h3>
      {constraints.map((constraint) => (
        <Constraint constraint={constraint} />
      ))}
      <h3>Sums</h3>
      {sums.map((sum) => (
        <Sum sum={sum} constraints={constraints} />
      ))}
      <Points heading="Follow-ups" items={probes} />
      <Levels levels={levels} />
    </>
  );
}

function Constraint({ constraint: { part, saidHtml, words, changesHtml } }: { readonly constraint: DesignConstraint }) {
  return (
    <>
      <h4>{inline(saidHtml)}</h4>
      <p class="small quiet">
        Said with {partName(part)}. Answered by one of: {words.join(', ')}.
      </p>
      <Prose html={changesHtml} />
    </>
  );
}

type SumProps = { readonly sum: DesignSum; readonly constraints: readonly DesignConstraint[] };

function Sum({ sum, constraints }: SumProps) {
  const after = constraints.find(({ id }) => id === sum.after);
  return (
    <>
      <h4>{inline(sum.askedHtml)}</h4>
      {after ? <p class="small quiet">Comes up with “{after.said}”.</p> : null}
      <SumReference sum={sum} />
      <Prose html={sum.workingHtml} />
      <p>
        <code>{sum.working}</code>
      </p>
    </>
  );
}
