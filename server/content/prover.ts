/** Whether scenarios can be played, as a desk finds out; of each text once, however many ask. */
import { unproven } from '../domain/check/prove.ts';
import type { Problem } from '../domain/problem.ts';
import type { Desk } from '../solving/desk.ts';

export type Proof = {
  /** What keeps a text from being played although it has no error itself. */
  readonly errors: readonly Problem[];
  /** Whether this machine had the time and memory for it; on another day it may. */
  readonly isWhole: boolean;
};

export type Prover = {
  /** Null where it was given up. */
  prove(file: string, source: string, isUrgent: boolean): Promise<Proof | null>;
};

export function createProver(desk: Desk): Prover {
  const waiting = new Map<string, { readonly isUrgent: boolean; readonly proof: Promise<Proof | null> }>();

  function ask(file: string, source: string, isUrgent: boolean): Promise<Proof | null> {
    let explored = 0;
    let errors: readonly Problem[] = [];
    return new Promise((resolve, reject) =>
      desk.ask(
        { key: `proof ${file}`, isUrgent, work: { kind: 'proof', file, source } },
        (part) => {
          if (part.kind === 'explored') explored = part.states;
          if (part.kind === 'proven') errors = part.errors;
        },
        (how) => {
          if (how === 'failed') reject(new Error(`${file} could not be proven`));
          else if (how === 'given-up') resolve(null);
          else resolve(how === 'too-much' ? { errors: [unproven(file, explored)], isWhole: false } : { errors, isWhole: true });
        },
      ),
    );
  }

  return {
    prove(file, source, isUrgent) {
      const key = `${file} ${source}`;
      const known = waiting.get(key);
      if (known && (known.isUrgent || !isUrgent)) return known.proof;
      // Where it is being proven at this moment, the desk does not begin it again: that is the proof.
      const proof = ask(file, source, isUrgent)
        .then((found) => found ?? known?.proof ?? null)
        .finally(() => {
          if (waiting.get(key)?.proof === proof) waiting.delete(key);
        });
      waiting.set(key, { isUrgent, proof });
      return proof;
    },
  };
}
