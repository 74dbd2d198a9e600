/** What somebody who never reads would do at the states that an author looks at: asked of the analyst once each, and kept. */
import { boundedCache } from '../content/bounded-cache.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { BlindMove, PlayedPlace } from '../domain/workbench/blind-move.ts';
import type { Analyst } from './analyst.ts';

/** A text without an error. */
type AskedText = { readonly hash: string; readonly text: string; readonly scenario: Scenario };

export type BlindMoves = {
  /** Null while it is being found out. */
  move(id: string, text: AskedText, place: PlayedPlace): BlindMove | 'not-known' | null;
  /** How many were found out of a file: with each there is more to say of it. */
  found(id: string): number;
};

/** Some hundred bytes each. */
const MOVES = 1024;

/** `tell`: there is more to say of a file. */
export function openBlindMoves(analyst: Analyst, tell: (id: string) => void): BlindMoves {
  const moves = boundedCache<string, BlindMove | 'not-known' | 'asked'>(MOVES);
  const found = new Map<string, number>();

  return {
    move(id, text, place) {
      const name = `${id} blind ${text.hash} ${place.variant} ${place.names.join()}`;
      const known = moves.get(name);
      if (known === undefined) ask(id, name, text, place);
      return known === undefined || known === 'asked' ? null : known;
    },
    found: (id) => found.get(id) ?? 0,
  };

  function ask(id: string, name: string, { text, scenario }: AskedText, place: PlayedPlace): void {
    moves.set(name, 'asked');
    analyst.analyse({ key: name, asked: { file: scenario.file, source: text, blind: place } }, true, (part) => {
      if (part?.kind === 'blind') return void moves.set(name, part.move ?? 'not-known');
      if (moves.get(name) === 'asked') moves.set(name, 'not-known');
      found.set(id, (found.get(id) ?? 0) + 1);
      tell(id);
    });
  }
}
