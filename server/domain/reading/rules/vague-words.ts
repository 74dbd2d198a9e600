/** Words of time and size where a figure should stand. */
import { type Draft, type Hit, hits, marksOf, quotedWords, sentenceOf, textAt } from '../draft.ts';
import { figuresIn } from '../figure.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';
import { always } from '../rule.ts';

export const vagueWords: Rule = { id: 'vague-words', level: 'weak', applies: always, find };

const VAGUE = lexicon(
  '(?<!how )quickly|very quick|really fast|very fast|pretty fast|fairly (?:fast|quickly)|(?<!how |as |too |so |sooner or )soon',
  'shortly after|in no time|a while|some time|a (?:very )?(?:short|long) time|asap|as soon as possible|almost immediately|for ages',
  'for (?:quite )?a long while|very short time',
  '(?<!praised (?:him|her|them) )a lot|lots|loads of|tons of|a bunch of|a ton of|plenty of|a great deal|a huge|huge|hugely|massive',
  'massively|enormous|enormously|gigantic|tremendous(?:ly)?|vast|a large (?:number|amount|part)|a number of|countless',
  '(?<!how |too |so |as |that |can hurt )many (?:users|customers|servers|improvements|requests|errors|times|people|problems|bugs|incidents|teams)',
  'numerous',
  'significant|significantly|dramatic|dramatically|drastically|greatly|considerabl[ey]|substantial|substantially|noticeably|vastly',
  '(?:much|far|way) (?:better|faster|fewer|less|more|quicker|slower|easier|improved|lower|higher|smaller|more stable)',
);
/** One in the result is one too many; elsewhere two are. */
const DUE = ['result', 'verify'];

function find({ passages }: Draft): readonly Found[] {
  const vague = hits(passages, VAGUE, 'bare').filter((hit) => !hasFigure(hit));
  const due = vague.some(({ passage }) => DUE.includes(passage.part));
  if (vague.length === 0 || (vague.length < 2 && !due)) return [];
  const verb = new Set(vague.map(textAt)).size === 1 ? 'stands' : 'stand';
  return [
    {
      part: vague[0]?.passage.part ?? null,
      marks: marksOf(vague),
      seen: `${quotedWords(vague)} ${verb} where a figure should.`,
      advice: 'Put minutes, a count or a percentage there; a rough one will do.',
    },
  ];
}

function hasFigure(hit: Hit): boolean {
  const { from, to } = sentenceOf(hit);
  return figuresIn([{ ...hit.passage, text: hit.passage.text.slice(from, to) }]).length > 0;
}
