/** What the team did, told as a result: what was your own part in that. */
import { type Draft, type Hit, sentenceOf, textAt } from '../../reading/draft.ts';
import { ownActions, sharedActions } from '../../reading/ownership.ts';
import { clauseFrom, quoted } from '../own-words.ts';
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';

export const claimsTeam = { rule: 'claims-team', ideas } satisfies ProbeChooser;

/** Where deeds are told; a team that saw or learned something did nothing that could be asked for. */
const TOLD = ['action', 'result', 'example', 'decide', 'relieve', 'propose'];
const DEED =
  /^(?:we|the team|my team)(?:'ve|'d)?\s(?:then |also |first |finally )?(?!were|was|are|have to|had to|had no|could|would|should|will|can|need|saw|noticed|learned|learnt|knew|felt|all\b)\p{L}+(?:ed|t|ew|ade|an|ut|ook|uilt|ave|ove|ote)\b/u;
/** One “we” in passing is how people talk. */
const ENOUGH = 2;

function ideas({ draft }: ProbeContext): readonly ProbeIdea[] {
  if (!draft) return [];
  const deeds = deedsOf(draft);
  const [first] = deeds;
  if (!first || deeds.length < ENOUGH) return [];
  return [
    {
      text: `You said ${quoted(first)}. What was your own part in that?`,
      topic: 'no-own-part',
      because: `${deeds.length} things are told as the team’s, and your part in them is not.`,
    },
  ];
}

/** Results first: what was reached is what is claimed. */
function deedsOf({ passages }: Draft): readonly Hit[] {
  const told = passages.filter(({ part }) => TOLD.includes(part));
  const ordered = [...told.filter(({ part }) => part === 'result'), ...told.filter(({ part }) => part !== 'result')];
  const claims = sharedActions(ordered)
    .filter((hit) => !isShared(hit))
    .map(clauseFrom);
  return claims.filter((claim) => DEED.test(textAt(claim)));
}

/** The same sentence says what the candidate did. */
function isShared(hit: Hit): boolean {
  const sentence = sentenceOf(hit);
  return ownActions([{ ...sentence.passage, text: textAt(sentence) }]).length > 0;
}
