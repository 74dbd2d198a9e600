/** The files of labelled sentences, one a writer. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../content/project-root.ts';
import { type LabelledSentence, labelledSentences } from './labelled-sentences.ts';

export const SENTENCES = join(root, 'server/cli/weigh/sentences');

/** In the order of the files' names, so that the same files give the same weights. */
export function sentencesIn(folder: string): readonly LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => labelledSentences(basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')));
}
