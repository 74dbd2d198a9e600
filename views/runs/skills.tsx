/** What the run showed of each skill: points beside the best line's, and levels with what they rest on. */
import type { SkillReview } from '../../server/domain/debrief/debrief.ts';
import { count, minus } from '../parts/figures.ts';

type SkillsProps = { readonly skills: readonly SkillReview[] };

export function Points({ skills }: SkillsProps) {
  const scored = skills.filter(({ share }) => share !== null);
  if (scored.length === 0) return null;
  return (
    <section id="points" aria-labelledby="points-heading">
      <h2 id="points-heading">Where the points went</h2>
      <table class="bars">
        <thead class="vh">
          <tr>
            <th scope="col">skill</th>
            <th scope="col">share</th>
            <th scope="col">points, of the best line’s</th>
          </tr>
        </thead>
        <tbody>
          {scored.map((skill) => (
            <tr>
              <th scope="row">{named(skill)}</th>
              <td>
                <Bar share={skill.share ?? 0} />
              </td>
              <td>
                {minus(skill.you)} of {skill.best}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="meter" viewBox="0 0 120 6" width="120" height="6" aria-hidden="true">
      <rect class="track" width="120" height="6" rx="3" />
      <rect class="fill" width={Math.round(Math.max(0, Math.min(100, share)) * 1.2)} height="6" rx="3" />
    </svg>
  );
}

// SKILLS.md's four levels, in a word each.
const LEVELS = ['', 'poor', 'marginal', 'solid', 'exemplary'];

export function Levels({ skills }: SkillsProps) {
  return (
    <section id="levels" aria-labelledby="levels-heading">
      <h2 id="levels-heading">Levels</h2>
      <table class="bars">
        <tbody>
          {skills.map((skill) => (
            <tr>
              <th scope="row">{named(skill)}</th>
              <td>
                <Segments level={skill.level ?? 0} />
              </td>
              <td>
                {skill.level === null ? 'not observed' : `${skill.level} ${LEVELS[skill.level] ?? ''}, ${count(skill.basis, 'decision')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">1 is poor, 3 a solid senior, 4 exemplary. One run is little to go by: a level is stable after three.</p>
    </section>
  );
}

function Segments({ level }: { readonly level: number }) {
  return (
    <svg class="meter" viewBox="0 0 120 8" width="120" height="8" aria-hidden="true">
      {[0, 1, 2, 3].map((index) => (
        <rect class={index < level ? 'fill' : 'track'} x={index * 30.5} width="28.5" height="8" rx="2" />
      ))}
    </svg>
  );
}

function named({ name }: SkillReview): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
