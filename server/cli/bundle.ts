/** Makes the script of the editor, beside what is built of the file that reads it. */
import { writeFileSync } from 'node:fs';
import { bundled } from '../http/editor-bundle.ts';

writeFileSync(new URL('../http/editor.bundle.js', import.meta.url), bundled());
