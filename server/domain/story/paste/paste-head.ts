/** What is asked of a paste as a whole: its language, and where a CV begins below the name and the address. */
import { linesIn } from './paste-walk.ts';
import type { PastedItem } from './read-paste.ts';
import { sectionOf } from './section-names.ts';

const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|of|to|with|for|from|our|my|on|by|at|was|it)(?!\p{L})/giu;
const OTHER_WORDS =
  /(?<!\p{L})(?:und|der|die|das|mit|für|von|wurde|auf|nach|ein|eine|les|des|une|avec|pour|sur|dans|et|del|los|las|con|para|por|una|el|la|en|y)(?!\p{L})/giu;

export function isEnglish(blocks: readonly PastedItem[]): boolean {
  const text = blocks
    .flatMap((block) => (block.kind === 'note' ? linesIn(block) : []))
    .join('\n')
    .slice(0, 10_000);
  return (text.match(ENGLISH_WORDS)?.length ?? 0) >= (text.match(OTHER_WORDS)?.length ?? 0);
}

/** How many blocks over the first section or job of a CV: its name, address, introduction. 0 where it is none. */
export function headOfCv(blocks: readonly PastedItem[]): number {
  const isPlace = (block: PastedItem) =>
    (block.kind === 'heading' && sectionOf(block.text) !== null) || (block.kind === 'job' && block.hasDates);
  const places = blocks.filter(isPlace).length;
  const isCv = places >= 2 || blocks.some((block) => block.kind === 'job' && block.hasDates);
  const first = isCv ? blocks.findIndex(isPlace) : 0;
  const isNotes = blocks.slice(0, first).some(({ kind }) => kind === 'report');
  return isNotes ? 0 : first;
}
