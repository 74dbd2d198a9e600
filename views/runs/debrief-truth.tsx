/** What was really wrong, the evidence that told it apart, and the same page with another cause. */
import type { Truth } from '../../server/domain/debrief/debrief.ts';
import type { KnownThen } from '../../server/domain/debrief/judgement.ts';
import { links } from '../links.ts';
import { capital, listed, numberWord } from '../parts/number-words.ts';
import { inline } from '../prose.tsx';
import type { Reviewed } from './debrief-props.ts';

export function WhatWasWrong(reviewed: Reviewed) {
  const { truth } = reviewed.debrief;
  if (truth === null) return null;
  return (
    <div class="sec halves w5" id="truth">
      <section aria-labelledby="truth-heading">
        <h2 id="truth-heading">What was really wrong</h2>
        <p>
          <b>{truth.variants[truth.held]?.truth}</b>
        </p>
        <p>{others(truth)}</p>
        <p>{when(reviewed)}</p>
        <form method="post" action={links.anotherCause(reviewed.runId)}>
          <button type="submit" class="btn plain">
            The same page, another cause
          </button>
        </form>
        <p class="small quiet">
          {truth.variants.length === 2 ? 'It starts afresh with the other one.' : 'It draws one of the others and starts afresh.'}
        </p>
      </section>
      <section class="scroll" tabindex={0} aria-label="Evidence by cause">
        <Evidence truth={truth} />
      </section>
    </div>
  );
}

function others({ held, variants }: Truth): string {
  const rest = variants.filter((_, index) => index !== held).map(({ truth }) => truth);
  return `The same page could have had ${rest.length === 1 ? 'another cause' : `${numberWord(rest.length)} other causes`}: ${rest.map((one) => `“${one}”`).join(' ')}`;
}

/** When the last rival went, by what was shown. */
function when({ judgement }: Reviewed): string {
  const known = judgement?.known ?? [];
  const atFirst = known[0]?.before ?? 0;
  if (judgement && atFirst > 0 && atFirst < judgement.causes)
    return `The first page itself left ${numberWord(atFirst)} of ${numberWord(judgement.causes)}. ${later(known)}`;
  return later(known);
}

function later(known: readonly KnownThen[]): string {
  const split = known.filter(({ before, after }) => after < before).map(({ turn, after }) => `decision ${turn} left ${numberWord(after)}`);
  if (split.length === 0) return 'Nothing that you were shown told them apart.';
  return `${capital(listed(split))}; nothing else that you were shown told them apart.`;
}

function Evidence({ truth: { held, variants, evidence } }: { readonly truth: Truth }) {
  if (evidence.length === 0) return <p class="quiet">No look that was open to you would have told the causes apart.</p>;
  return (
    <table class="evtab">
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          {variants.map(({ name }, index) => (
            <th scope="col" class={index === held ? 'truth' : ''}>
              {name}
              {index === held ? ', as it was' : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ labelHtml, looked, cells }) => (
          <tr>
            <th scope="row">
              <span class={looked ? 'seen' : ''}>{inline(labelHtml)}</span>
              <small>{looked ? `you looked at ${looked.clock}, decision ${looked.turn}` : 'you never looked'}</small>
            </th>
            {cells.map((lines, index) => (
              <td class={index === held ? 'truth' : ''}>
                {lines === null
                  ? 'not offered'
                  : lines.length === 0
                    ? 'nothing of its own'
                    : lines.map((line) => <span class="l">{line}</span>)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
