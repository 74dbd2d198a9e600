/** Small words by which a language is known. */
import { words } from '../lexicon.ts';

export const ENGLISH = words(`
  the a an and or but of to in on at by for from with without into over under after before since until because so that this these those
  it its is was were are be been being have has had do does did will would can could should may might must not no i i'm i'd i've i'll we
  we'd we've you he she they them their his her our my me us who what which when where why how if then than as there here all any some
  each every both more most less few one two first next last only also very too just now still again about out up down off same other
  another new old own back
`);

/** Small words that English does not have; those that look English (`die`, `in`, `a`, `me`) are left out. */
export const FOREIGN = {
  german: words(`
    der das und ist nicht ich wir mit auf für ein eine einen den dem des sich von zu zum zur auch wurde wurden habe haben hatte hatten war waren bei nach aus um über wenn dass oder aber noch sie
  `),
  french: words(`
    le la les un une et est nous je pour dans que qui avec sur pas ont été avait était ce cette aux du plus mais ou où par son sa ses leur
  `),
  spanish: words(`
    el los las una y en por con para como pero más muy fue era nos yo lo su sus al del qué cuando porque nadie todo
  `),
  portuguese: words('o os um uma e em não com por mais foi eu nós ao dos das na nas no nos que se'),
  italian: words('il lo gli che di per non con sono della nel ho abbiamo era una alla come'),
  dutch: words('het een van ik wij niet met op voor maar ook zijn werd hebben naar dat aan'),
  polish: words('i w na się nie z do to że jest był była przez oraz po za'),
  scandinavian: words('og det som på med ikke jeg vi til av har var och att jag inte ett'),
  turkish: words('ve bir bu için ile çok ben biz da de ama'),
};

/** Words of both. */
export const SHARED = words(`
  i a an was of to do no in on me so as at he we our us all may must will die with
`);
