/** Below the draft: how its ratings went, and the answers before it. */
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';

export type RatingLine = {
  readonly href: string;
  /** `12 Nov`. */
  readonly on: string;
  readonly you: string;
  readonly checks: string;
  readonly difference: string;
};

/** Two points make no line; until there are three a sentence says how it is. */
const ENOUGH = 3;

export function Ratings({ ratings }: { readonly ratings: readonly RatingLine[] }) {
  if (ratings.length === 0) return null;
  return (
    <section id="ratings" aria-labelledby="ratings-heading">
      <h2 id="ratings-heading">You and the checks</h2>
      {ratings.length < ENOUGH ? (
        ratings.map(({ href, on, you, checks, difference }) => (
          <p class="quiet">
            <a href={href}>Rated {on}</a>: you {you}; the checks {checks}; {difference}.
          </p>
        ))
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Rated</th>
              <th scope="col">You</th>
              <th scope="col">Checks</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map(({ href, on, you, checks, difference }) => (
              <tr>
                <th scope="row">
                  <a href={href}>{on}</a>
                </th>
                <td>{you}</td>
                <td>{checks}</td>
                <td>{difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export type EarlierLine = { readonly id: string; readonly on: string; readonly words: number };

export function EarlierList({ earlier }: { readonly earlier: readonly EarlierLine[] }) {
  return (
    <ul class="plainly">
      {earlier.map(({ id, on, words }) => (
        <li>
          <a href={links.versions(id)}>Closed {on}</a> <span class="faint small">{count(words, 'word')}</span>
        </li>
      ))}
    </ul>
  );
}
