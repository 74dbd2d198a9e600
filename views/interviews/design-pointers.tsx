/** The pointers of a design as a checklist: the candidate says what was in the own answer. */
import type { Child } from 'hono/jsx';
import type { DesignReading } from '../../server/domain/design/read.ts';
import { tickField } from '../../server/domain/design/work.ts';
import { inline } from '../prose.tsx';

type PointersProps = {
  readonly pointers: DesignReading['pointers'];
  readonly tick?: { readonly action: string; readonly fields: Child };
};

export function DesignPointers({ pointers, tick }: PointersProps) {
  if (tick === undefined)
    return (
      <ul class="tips">
        {pointers.map(({ pointer, isTicked }) => (
          <li>
            {inline(pointer.html)}
            {isTicked ? <b> You ticked it.</b> : null}
          </li>
        ))}
      </ul>
    );
  return (
    <form method="post" action={tick.action}>
      {tick.fields}
      <fieldset>
        <legend>What of it was in yours?</legend>
        {pointers.map(({ pointer, isTicked }) => (
          <label class="pick">
            <input type="checkbox" name={tickField(pointer.id)} value="1" checked={isTicked} />
            <span>{inline(pointer.html)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="btn plain" name="do" value="tick">
        Keep the ticks
      </button>
    </form>
  );
}
