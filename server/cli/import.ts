/** `npm run import -- FILE`: a story of another tool as the skeleton of a scenario, and what of it could not be expressed. Writes over nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { quoted } from '../content/quoted.ts';
import { readStory, STORY_ENDINGS } from '../domain/skeleton/read-story.ts';
import { writeSkeleton } from '../domain/skeleton/write-skeleton.ts';
import { argumentsOf } from './arguments.ts';
import { SCENARIOS } from './content-file.ts';

const USAGE = `Usage: npm run import -- FILE, which ends in ${STORY_ENDINGS.map((one) => `.${one}`).join(', ')}`;

const asked = argumentsOf(process.argv.slice(2), {}, USAGE);
const [file, ...rest] = asked.ok ? asked.value.files : [];

if (!asked.ok) refuse(2, `${asked.error}. ${USAGE}`);
else if (!file || rest.length > 0) refuse(2, USAGE);
else await main(file);

async function main(from: string): Promise<void> {
  const source = await readFile(from, 'utf8').catch((error: Error) => error);
  if (source instanceof Error) return refuse(1, `${from} cannot be read: ${source.message}`);
  const story = readStory(from, source);
  if (!story) return refuse(2, USAGE);
  if (story.scenes.length === 0) return refuse(1, `${from}: there is no scene in it that can be read`);
  const name = basename(from).replace(/\.\w+$/, '');
  const path = join(SCENARIOS, `${idOf(name)}.md`);
  const { text, unexpressed } = writeSkeleton(titleOf(name), story);
  const failure = await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error);
  if (failure)
    return refuse(
      1,
      `${path} was not written: ${failure.code === 'EEXIST' ? 'a file of this name is there. Nothing was changed' : failure.message}`,
    );
  const lost = unexpressed.map(({ line, what, instead }) => `${from}:${line} not expressed: ${what} (${instead})`);
  const head = `${path} has ${story.scenes.length} ${story.scenes.length === 1 ? 'scene' : 'scenes'}. Left to write: points, minutes, reasons, and what a comment or a sentence that begins with Say asks for. Until points are written, check names errors (best-is-worst).`;
  process.stdout.write(`${[head, ...lost, `  npm run -s check -- ${quoted(path)} --watch`].join('\n')}\n`);
}

function idOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'imported'
  );
}

function titleOf(name: string): string {
  const words = idOf(name).replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function refuse(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}
