/** Characters that look like others, or like nothing: what an author cannot see must be named. */

const NO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const WIDE_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
/** Full-width ASCII, each so many places behind its own. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const TO_ASCII = 0xfee0;

/** Letters of other alphabets, and the Latin ones for which they are taken. */
const ALIKE = new Map(
  Object.entries({
    Cyrillic: ['асԁеһіјӏорԛѕуԝхАВЕНІЈКМОРЅТУХ', 'acdehijlopqsywxABEHIJKMOPSTYX'],
    Greek: ['αιονρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aiovpuABEZHIKMNOPTYX'],
  }).flatMap(([alphabet, [seen = '', meant = '']]) =>
    [...seen].map((letter, at) => [letter, { alphabet, meant: meant[at] ?? '' }] as const),
  ),
);

/** Names the first such character of a key, a name or a short value, and says what to type; undefined where there is none. */
export function strangeLetter(text: string): string | undefined {
  const seen = text.slice(0, 200);
  const unseen = NO_WIDTH.exec(seen);
  if (unseen) return `A character of no width stands in it${after(seen, unseen.index)} (${codeOf(unseen[0])}): delete it.`;
  const wide = FULL_WIDTH.exec(seen)?.[0];
  if (wide) return `“${wide}” is a full-width sign: type “${String.fromCharCode(wide.charCodeAt(0) - TO_ASCII)}”.`;
  return foreign(seen);
}

/** A space that is none to a parser; elsewhere it is as good as any. */
export function strangeSpace(text: string): string | undefined {
  const wide = WIDE_SPACE.exec(text.slice(0, 200))?.[0];
  return wide && `One of its spaces is not a plain one (${codeOf(wide)}${wide === '\u00A0' ? ', a no-break space' : ''}): type it anew.`;
}

/** A letter of another alphabet in a word with Latin ones. */
function foreign(text: string): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
    const letter = /[A-Za-z]/.test(word) ? [...word].find((one) => ALIKE.has(one)) : undefined;
    const alike = letter && ALIKE.get(letter);
    if (alike) return `“${letter}” in “${word.slice(0, 40)}” is a ${alike.alphabet} letter: type “${alike.meant}”.`;
  }
  return undefined;
}

function after(text: string, at: number): string {
  const before = /[^\s]{1,40}$/.exec(text.slice(Math.max(at - 40, 0), at))?.[0];
  return before ? ` after “${before}”` : '';
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
