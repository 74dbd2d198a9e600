/** The levels that a design shows by screen, and the table that they come from. */

import { DESIGN_LEVELS } from '../../server/domain/design/criteria.ts';
import type { Design } from '../../server/domain/design/design.ts';
import type { DesignReading } from '../../server/domain/design/read.ts';
import { showingsOf } from '../../server/domain/design/showings.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';

export function DesignLevels({ content, reading }: { readonly content: Design; readonly reading: DesignReading }) {
  const shown = showingsOf(content, reading);
  return (
    <>
      {shown.length === 0 ? <p class="small quiet">Too little could be read for a level.</p> : null}
      {shown.map(({ subject, level, says }) => (
        <p>
          <b>
            {rowName(subject)}: {level} of 4.
          </b>{' '}
          {says}
        </p>
      ))}
      <details class="small">
        <summary>How a level is given</summary>
        <p>
          1, and one more for each of three things; a 4 also asks that every sum is right and nothing is passed over that came up. The same
          words get the same level, always.
        </p>
        <ul>
          {content.screens.map((id) => (
            <li>
              {rowName({ kind: 'screen', id })}: {DESIGN_LEVELS[id].map(({ name }) => name).join('; ')}.
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
