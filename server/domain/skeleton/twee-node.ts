/** What the text of a Twee passage consists of. */
import type { Instead } from './skeleton.ts';
import type { TweeSet } from './twee-sets.ts';

export type TweeNode =
  /** Words that are verbatim stand in `{{{…}}}` or `"""…"""`. */
  | { readonly kind: 'text'; readonly text: string; readonly isVerbatim?: boolean; readonly line: number }
  /** Lines of code. */
  | { readonly kind: 'fence'; readonly text: string; readonly line: number }
  | { readonly kind: 'newline'; readonly line: number }
  | { readonly kind: 'link'; readonly source: string; readonly line: number }
  | { readonly kind: 'sets'; readonly source: string; readonly parts: readonly TweeSet[]; readonly line: number }
  | { readonly kind: 'goto'; readonly to: string; readonly line: number }
  | { readonly kind: 'include'; readonly of: string; readonly source: string; readonly line: number }
  /** A link with what happens on the way; `to` is null where it stays. */
  | {
      readonly kind: 'act';
      readonly label: string;
      readonly to: string | null;
      readonly setters: readonly TweeSet[];
      readonly line: number;
      readonly body: readonly TweeNode[];
    }
  | {
      readonly kind: 'branch';
      readonly is: 'if' | 'elseif' | 'else';
      readonly condition: string;
      /** The condition in variables alone, where it asked for passages. */
      readonly asks?: string;
      /** It does not hold as the story begins, and one behind it does. */
      readonly isLater?: boolean;
      readonly source: string;
      readonly line: number;
      readonly body: readonly TweeNode[];
    }
  /** `isShown`: what stands in it is; `instead` says more. */
  | { readonly kind: 'lost'; readonly what: string; readonly isShown: boolean; readonly instead?: Instead; readonly line: number };
