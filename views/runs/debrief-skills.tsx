/** Points by skill beside the best line's, and the level that follows from the same two numbers. */
import type { SkillReview } from '../../server/domain/debrief/debrief.ts';
import { LEVELS } from '../../server/domain/debrief/skill-review.ts';
import { exact } from '../../server/domain/scenario/quantity.ts';
import { tenth } from '../parts/clock-axis.ts';
import { minus } from '../parts/figures.ts';
import { LEVEL_NAMES } from '../parts/level-name.ts';
import { capital } from '../parts/number-words.ts';
import type { Reviewed } from './debrief-props.ts';

export function Skills({ debrief: { skills } }: Reviewed) {
  if (skills.length === 0) return null;
  const most = Math.max(1, ...skills.map(({ lost }) => -lost));
  const right = Math.max(1, ...skills.map(({ won, best }) => Math.max(won, best)));
  return (
    <section id="levels" aria-labelledby="levels-heading">
      <h2 id="levels-heading">Skills and levels</h2>
      <p class="small quiet">{DEFINITION}</p>
      <table class="skills">
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">points</th>
            <th scope="col">best line</th>
            <th scope="col">level</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr>
              <th scope="row">{capital(skill.name)}</th>
              <td>{skill.level === null ? null : <Bar skill={skill} left={most} right={right} />}</td>
              <td>{skill.level === null ? '' : pointsText(skill)}</td>
              <td>{skill.level === null ? '' : minus(exact(skill.best))}</td>
              <td>{skill.level === null ? 'not observed in this incident' : <Level skill={skill} level={skill.level} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const DEFINITION = `Points won to the right, lost to the left; the green line is what the best line won. The level follows from the same points: ${LEVELS.toReversed()
  .map(({ level, from }) => `from ${from} % of the best line ${level}`)
  .join(
    ', ',
  )}, otherwise 1. Where the best line earns nothing, more than nothing is 4, and less than it has is 1. Where neither line had anything to earn, a skill was not observed. One run is little to go by: a level is stable after three.`;

/** `+5`, `+6, −3`, `0`. */
function pointsText({ won, lost }: SkillReview): string {
  const parts = [...(won > 0 ? [`+${exact(won)}`] : []), ...(lost < 0 ? [minus(exact(lost))] : [])];
  return parts.join(', ') || '0';
}

function Level({ skill, level }: { readonly skill: SkillReview; readonly level: number }) {
  return (
    <>
      <svg class="lv" viewBox="0 0 92 10" width="92" height="10" aria-hidden="true">
        {[0, 1, 2, 3].map((index) => (
          <rect class={index < level ? 'on' : 'off'} x={index * 23.5 + 0.5} y="0.5" width="20.5" height="9" rx="2" />
        ))}
      </svg>{' '}
      {level}
      <span class="lg">, {LEVEL_NAMES[level - 1]}</span>
      {skill.points < 0 ? <span>, below zero</span> : null}
    </>
  );
}

type BarProps = { readonly skill: SkillReview; readonly left: number; readonly right: number };

function Bar({ skill: { won, lost, best }, left, right }: BarProps) {
  const unit = 296 / (left + right);
  const zero = tenth(2 + left * unit);
  const wide = (points: number) => tenth(points * unit);
  return (
    <svg class="bar-line" viewBox="0 0 300 20" width="300" height="20" aria-hidden="true">
      <rect class="won" x={zero} y="7" width={wide(won)} height="7" />
      <rect class="lost" x={tenth(zero - wide(-lost))} y="7" width={wide(-lost)} height="7" />
      <line class="floor" x1={zero} x2={zero} y1="1" y2="19" />
      <line class="goal" x1={tenth(zero + wide(best))} x2={tenth(zero + wide(best))} y1="4" y2="17" />
    </svg>
  );
}
