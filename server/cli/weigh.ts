/** `npm run weigh`: weighs the words of the labelled sentences anew and writes the table that the reading uses. A developer's tool. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../content/project-root.ts';
import { SENTENCES, sentencesIn } from './weigh/sentence-files.ts';
import { weightModule } from './weigh/weight-table.ts';
import { weightsOf } from './weigh/weights-of.ts';

const TABLE = join(root, 'server/domain/reading/weighed/weights.ts');

const sentences = sentencesIn(SENTENCES);
writeFileSync(TABLE, weightModule(weightsOf(sentences)));
process.stdout.write(`${sentences.length} sentences weighed; see ${TABLE.slice(root.length + 1)}\n`);
