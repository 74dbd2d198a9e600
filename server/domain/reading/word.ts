/** Words, as they are counted for the time they take to say. */

/** Figures with their signs are one word (`99.95`, `05:47`), and so is `don't`. */
const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|['’.,:/-](?=[\p{L}\p{N}]))*/gu;

/** Scripts without spaces, a stretch at a time: two signs are about one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, (stretch) => {
    unspaced += Array.from(stretch).length;
    return ' ';
  });
  return wordsIn(spaced).length + Math.ceil(unspaced / 2);
}
