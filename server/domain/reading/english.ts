/** Whether a text is English enough to be judged, by the small words that every language has many of. */
import { isTool } from './tool.ts';
import { wordsIn } from './word.ts';

const ENGLISH = new Set(
  `the a an and or but of to in on at by for from with without into over under after before since until because so that this these those it its is was were are be been being have has had do does did will would can could should may might must not no
i i'm i'd i've i'll we we'd we've you he she they them their his her our my me us who what which when where why how if then than as there here all any some each every both more most less few one two first next last only also very too just now still again
about out up down off same other another new old own back`.split(/\s+/),
);
/** Small words that English does not have; those that look English (`die`, `in`, `a`, `me`) are left out. */
const FOREIGN = new Set(
  `der das und ist nicht ich wir mit auf für ein eine einen den dem des sich von zu zum zur auch wurde wurden habe haben hatte hatten war waren bei nach aus um über wenn dass oder aber noch sie
le la les un une et est nous je pour dans que qui avec sur pas ont été avait était ce cette aux du plus mais ou où par son sa ses leur
el los las una y en por con para como pero más muy fue era nos yo lo su sus al del qué cuando porque nadie todo
o os um uma e em não com por mais foi eu nós ao dos das na nas no nos que se
il lo gli che di per non con sono della nel ho abbiamo era una alla come
het een van ik wij niet met op voor maar ook zijn werd hebben naar dat aan
i w na się nie z do to że jest był była przez oraz po za
og det som på med ikke jeg vi til av har var och att jag inte ett
ve bir bu için ile çok ben biz da de ama`.split(/\s+/),
);
const SHARED = new Set([
  'i',
  'a',
  'an',
  'was',
  'of',
  'to',
  'do',
  'no',
  'in',
  'on',
  'me',
  'so',
  'as',
  'at',
  'he',
  'we',
  'our',
  'us',
  'all',
  'may',
  'must',
  'will',
  'die',
  'with',
  'to',
]);

/** Fewer words than this say nothing about a language. */
const LEAST_WORDS = 8;

export function isEnglish(text: string): boolean {
  if (isOtherScript(text)) return false;
  const words = wordsIn(text.toLowerCase().replaceAll('’', "'")).filter((word) => /^\p{L}/u.test(word) && !isTool(word));
  if (words.length < LEAST_WORDS) return true;
  // An English ending is half a proof: other languages have some of them.
  const endings = words.filter((word) => !ENGLISH.has(word) && /^\p{L}{3,}(?:ed|ing|ly|n't)$/u.test(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length + endings / 2;
  const foreign = words.filter((word) => (FOREIGN.has(word) && !SHARED.has(word)) || /[^\p{ASCII}]/u.test(word)).length;
  // Prose has four small words in ten, a terse list one in ten; a foreign text has a few by chance.
  return foreign > english ? foreign / words.length < 0.08 : english / words.length >= 0.1 || words.length < 2 * LEAST_WORDS;
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
