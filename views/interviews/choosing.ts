/** What the form of the set-up shows: what is chosen, and what there is to choose from. */
import type { Loop } from '../../server/domain/interview/loop.ts';
import type { SetUpFault, SetUpFields } from '../../server/domain/interview/set-up.ts';
import type { Screen } from '../../server/domain/question/question.ts';
import type { Standing } from '../../server/domain/study/standing.ts';
import type { AdvertShown } from './advert-found.tsx';

export type Choosing = {
  /** The usual one first. */
  readonly loops: readonly [Loop, ...Loop[]];
  /** The loop of the place that is chosen. */
  readonly loop: Loop;
  readonly fields: SetUpFields;
  readonly faults: readonly SetUpFault[];
  /** By screen, in their order. */
  readonly standings: readonly Standing[];
  /** What the plan would tick. */
  readonly weakest: readonly Screen[];
  /** Null without an advert. */
  readonly advert: AdvertShown | null;
};

export type ChoosingProps = { readonly choosing: Choosing };
