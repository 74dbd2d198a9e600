/** Four levels of a screen or an item to pick from, each with what it sounds like. */
import { LEVEL_NAMES } from '../parts/level-name.ts';

type LevelPicksProps = {
  readonly name: string;
  readonly legend: string;
  readonly chosen: string | undefined;
  /** What each sounds like; without it the names of the levels stand alone. */
  readonly anchors: readonly string[] | null;
  /** A sentence where nothing was picked; null as a rule. */
  readonly wrong: string | null;
};

export function LevelPicks({ name, legend, chosen, anchors, wrong }: LevelPicksProps) {
  return (
    <fieldset class="picks" {...(wrong === null ? {} : { 'aria-describedby': `${name}-wrong` })}>
      <legend>{legend}</legend>
      {wrong === null ? null : (
        <p class="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      {LEVEL_NAMES.map((level, index) => (
        <label class="pick">
          <input type="radio" name={name} value={String(index + 1)} checked={chosen === String(index + 1)} />
          <span>
            <b>{index + 1}</b> {anchors?.[index] ?? level}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
