/** `npm run import -- FILE`: a story of another tool as the skeleton of a scenario, and what of it could not be expressed. Writes over nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { quoted } from '../content/quoted.ts';
import { LARGEST_FILE } from '../domain/authoring/limits.ts';
import { isHeadedByNames, readStory, STORY_ENDINGS } from '../domain/skeleton/read-story.ts';
import { writeSkeleton } from '../domain/skeleton/write-skeleton.ts';
import { argumentsOf } from './arguments.ts';
import { SCENARIOS } from './content-file.ts';
import { explored, isSolved } from './explored.ts';

const USAGE = `Usage: npm run import -- FILE, which ends in ${STORY_ENDINGS.map((one) => `.${one}`).join(', ')}.\nWrites ${SCENARIOS}/NAME.md below the folder in which it is run, by the name of FILE, and never over a file that is there`;

/** Many times what comes of it may have; reading more takes long. */
const LARGEST_STORY = 4 * 1024 * 1024;

function leftToWrite(file: string, isPlayed: boolean): string {
  return [
    'Left to write: summary, severity, role, start and skills in the front matter, which hold examples; each sentence that begins with “Say”;',
    ...(isHeadedByNames(file) ? ['each heading that is only the name of a knot or a passage;'] : []),
    'how each ending ends, which is “resolved” for all of them; points, minutes and reasons.',
    ...(isPlayed
      ? ['Until points are written, check names errors (best-is-worst). The command play plays it all the same.']
      : ['It has more states than can be explored (not-proven): it can be neither solved nor played until it is made smaller.']),
  ].join(' ');
}

const asked = argumentsOf(process.argv.slice(2), {}, USAGE);
const [file, ...rest] = asked.ok ? asked.value.files : [];

if (!asked.ok) refuse(2, `${asked.error}. ${USAGE}`);
else if (!file || rest.length > 0) refuse(2, USAGE);
else await main(file);

async function main(from: string): Promise<void> {
  const bytes = await readFile(from).catch((error: Error) => error);
  if (bytes instanceof Error) return refuse(1, `${from} cannot be read: ${bytes.message}`);
  if (bytes.length > LARGEST_STORY) return refuse(1, `${from} is over 4 MiB: no scenario holds as much. Nothing was written`);
  const source = textOf(new Uint8Array(bytes));
  if (source === null) return refuse(1, `${from} is not text in UTF-8. Save it with that encoding and import it again`);
  const story = readStory(from, source);
  if (!story) return refuse(2, USAGE);
  if (story.scenes.length === 0) return refuse(1, `${from}: there is no scene in it that can be read`);
  const name = basename(from).replace(/\.\w+$/, '');
  const path = join(SCENARIOS, `${idOf(name)}.md`);
  const { text, scenes, unexpressed, isLarge } = writeSkeleton(titleOf(name), story, (tried) => explored(tried));
  if (Buffer.byteLength(text) > LARGEST_FILE)
    return refuse(
      1,
      `${path} was not written: it would be over the ${LARGEST_FILE / 1024} KiB that a scenario may have. Import a part of ${from}`,
    );
  const failure = await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error);
  if (failure)
    return refuse(
      1,
      `${path} was not written: ${failure.code === 'EEXIST' ? 'a file of this name is there. Nothing was changed' : failure.message}`,
    );
  const lost = unexpressed.map(({ line, what, instead }) => `${from}:${line} not expressed: ${what} (${instead})`);
  const isPlayed = !isLarge || isSolved(text);
  const head = `${path} has ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}. ${leftToWrite(from, isPlayed)}`;
  const play = isPlayed ? [`  npm run -s play -- ${quoted(path)}`] : [];
  const next = [...play, `  npm run -s check -- ${quoted(path)} --watch`];
  process.stdout.write(`${[head, ...lost, ...next].join('\n')}\n`);
}

/** Null where it is none. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
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
