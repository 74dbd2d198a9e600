/** Which round is sat, of which loop, and for how long. */
import { type Loop, WHOLE } from '../../server/domain/interview/loop.ts';
import { placeOf, usualMinutes } from '../../server/domain/interview/set-up.ts';
import { counted } from '../parts/number-words.ts';
import { Ask } from './choice-parts.tsx';
import type { ChoosingProps } from './choosing.ts';

export function StageChoice({ choosing }: ChoosingProps) {
  const { loops, fields, faults } = choosing;
  const [usual, ...others] = loops;
  const short = others.filter(({ stages }) => stages.length === 1);
  const long = others.filter(({ stages }) => stages.length > 1);
  return (
    <Ask title="Stage" wrong={faults.includes('place') ? 'There is no such stage any more; this one stands in for it.' : null}>
      <Stages of={usual} now={fields.place} />
      {short.map((loop) => (
        <Stages of={loop} now={fields.place} />
      ))}
      {long.length === 0 ? null : (
        <details open={long.some(({ id }) => fields.place.startsWith(`${id}/`))}>
          <summary>Other employers</summary>
          {long.map((loop) => (
            <>
              <h2>{loop.short}</h2>
              <Stages of={loop} now={fields.place} />
            </>
          ))}
        </details>
      )}
    </Ask>
  );
}

function Stages({ of, now }: { readonly of: Loop; readonly now: string }) {
  return (
    <>
      {of.stages.map(({ id, name, about, minutes }) => (
        <Place place={placeOf(of, id)} now={now} name={name} about={`${about}; ${minutes} minutes`} />
      ))}
      {of.stages.length < 2 ? null : (
        <Place
          place={placeOf(of, WHOLE)}
          now={now}
          name="The whole loop"
          about={`${counted(of.stages.length, 'sitting')}, when you like; ${of.minutes} minutes`}
        />
      )}
    </>
  );
}

function Place({
  place,
  now,
  name,
  about,
}: {
  readonly place: string;
  readonly now: string;
  readonly name: string;
  readonly about: string;
}) {
  return (
    <label class="opt">
      <input type="radio" name="place" value={place} checked={place === now} />
      <b>{name}</b>
      <span>{about}</span>
    </label>
  );
}

const LENGTHS: readonly number[] = [20, 30, 45, 60];

export function LengthChoice({ choosing }: ChoosingProps) {
  const { loop, fields, faults } = choosing;
  const stage = fields.place.slice(loop.id.length + 1);
  if (stage === WHOLE)
    return (
      <Ask title="Length" id="length">
        <Was place={fields.place} />
        <p class="quiet">Each sitting is as long as its stage. You may leave days between them.</p>
      </Ask>
    );
  const isWrong = faults.includes('minutes');
  const usual = usualMinutes(loop, stage);
  const known = new Set([...LENGTHS, usual, ...(isWrong ? [] : [Number(fields.minutes)])]);
  return (
    <Ask
      title="Length"
      id="length"
      wrong={isWrong ? `“${fields.minutes.slice(0, 40)}” is no length: 10 to 240 minutes. The usual one is set.` : null}
    >
      <Was place={fields.place} />
      <div class="seg">
        {[...known]
          .sort((a, b) => a - b)
          .map((minutes) => (
            <label>
              <input type="radio" name="minutes" value={String(minutes)} checked={minutes === (isWrong ? usual : Number(fields.minutes))} />
              <span>{minutes}</span>
            </label>
          ))}
      </div>{' '}
      <span class="quiet">minutes, with no pause between the items</span>
    </Ask>
  );
}

/** The place whose length this is: whoever changes only the stage gets the length of the new one. */
function Was({ place }: { readonly place: string }) {
  return <input type="hidden" name="was" value={place} />;
}
