/** How much something changed, in a word where a figure should stand. */
import { words } from '../lexicon.ts';

export const WORDS = {
  degree: [
    ...words(`
      markedly measurably noticeably substantially significantly considerably appreciably steeply sharply drastically dramatically
      visibly plainly vastly hugely massively tremendously enormously distinctly perceptibly
    `),
    'clearly',
    'far',
    'much',
    'a lot',
    'a great deal',
    'a good deal',
  ],
  change: words(`
    fell fall fallen falls dropped drop drops sank sunk shrank shrunk rose risen improved improves improving went gone came come grew grown
    reduced cut lowered shortened sped recovered eased better lower higher shorter faster slower calmer quieter sooner fewer less cheaper
    smaller healthier happier stabler smoother easier
  `),
};

export const UNMEASURED = [
  '{change} (?:down |up |back )?{degree}',
  '{degree} {change}',
  '{degree} (?:down|up)',
  'a (?:small |tiny )?fraction (?:only )?of (?:what|the)',
  'of (?:a|an) (?:quite )?(?:different|other|another) order',
  'down {degree}',
];

/** A time after which it was so, which says nothing of how much. */
export const LATER = /^(?:\s|-)*(?:later|ago|on|afterwards|after that)\b/;
export const AFTER =
  /(?:after|since|before|until|over|during|for|the (?:first|last|next|past)|within the (?:first|next))\s(?:the\s|about\s|some\s)?(?:(?:first|last|next|past)\s)?$/;
