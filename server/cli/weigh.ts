/** `npm run weigh`: weighs the words of the labelled sentences anew and writes the table that the reading uses. A developer's tool. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../content/project-root.ts';
import { labelledSentences } from './weigh/labelled-sentences.ts';
import { weightModule } from './weigh/weight-table.ts';
import { weightsOf } from './weigh/weights-of.ts';

const SENTENCES = join(root, 'server/cli/weigh/sentences');
const TABLE = join(root, 'server/domain/reading/weighed/weights.ts');

const sentences = readdirSync(SENTENCES)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => labelledSentences(basename(name, '.txt'), readFileSync(join(SENTENCES, name), 'utf8')));
writeFileSync(TABLE, weightModule(weightsOf(sentences)));
process.stdout.write(`${sentences.length} sentences weighed; see ${TABLE.slice(root.length + 1)}\n`);
