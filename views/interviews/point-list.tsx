/** Points of an author as a list, below their name; nothing where there are none. */
import type { LogPoint } from '../../server/domain/retrospective/log-point.ts';
import { inline } from '../prose.tsx';

export function PointList({ id, name, points }: { readonly id: string; readonly name: string; readonly points: readonly LogPoint[] }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{name}</h2>
      <ul>
        {points.map(({ html }) => (
          <li>{inline(html)}</li>
        ))}
      </ul>
    </section>
  );
}
