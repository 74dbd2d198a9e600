/** Bold and italic words of Ink, `<b>` and `<i>`, as Markdown; all else is shown as it is written. */
import { escaped } from './markdown-text.ts';
import type { SkeletonChoice, SkeletonPassage, SkeletonScene } from './skeleton.ts';

const TAG = /<(\/?)(b|strong|i|em)>/gi;
/** More in one paragraph are shown as they are written. */
const MOST_TAGS = 40;

export function withMarkup(scene: SkeletonScene): SkeletonScene {
  return { ...scene, heading: plainWords(scene.heading), prose: scene.prose.map(marked), choices: scene.choices.map(markedChoice) };
}

function markedChoice(choice: SkeletonChoice): SkeletonChoice {
  return { ...choice, label: plainWords(choice.label), shows: choice.shows.map(marked) };
}

function marked<P extends SkeletonPassage>(passage: P): P {
  const isPlain = passage.isComment || passage.isFence || passage.isMarkdown || passage.text.search(TAG) < 0;
  return isPlain ? passage : { ...passage, text: markdownOf(passage.text), isMarkdown: true };
}

/** Only words are marked that touch neither others nor a space within. */
function markdownOf(text: string): string {
  const tags = [...text.matchAll(TAG)].slice(0, MOST_TAGS);
  let done = '';
  let at = 0;
  for (const [index, begin] of tags.entries()) {
    const end = tags[index + 1];
    if (!end || begin.index < at || begin[1] !== '' || end[1] !== '/' || signOf(begin) !== signOf(end)) continue;
    const [from, to] = [begin.index + begin[0].length, end.index + end[0].length];
    const inner = text.slice(from, end.index);
    if (inner === '' || inner.trim() !== inner || isWord(text[begin.index - 1]) || isWord(text[to])) continue;
    done += `${escaped(text.slice(at, begin.index))}${signOf(begin)}${escaped(inner)}${signOf(begin)}`;
    at = to;
  }
  return done + escaped(text.slice(at));
}

function signOf(tag: RegExpExecArray): string {
  return /^(?:b|strong)$/i.test(tag[2] ?? '') ? '**' : '*';
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && !/[\s\p{P}]/u.test(sign);
}

function plainWords(text: string): string {
  return text.replace(TAG, '');
}
