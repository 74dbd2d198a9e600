/** `npm run new -- scenario|question|review|loop ID`: a file to begin with. Writes over nothing. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { quoted } from '../content/quoted.ts';
import { argumentsOf } from './arguments.ts';
import { aligned } from './columns.ts';
import { problemsOf } from './content-file.ts';
import { NEW_KINDS, type NewKind, newFile } from './new-file.ts';
import { problemLines } from './problem-lines.ts';
import { pageOfScenario } from './problem-page.ts';

const USAGE = `Usage: npm run new -- ${NEW_KINDS.join('|')} ID`;

const asked = argumentsOf(process.argv.slice(2), {}, USAGE);
const [named = '', id = '', ...rest] = asked.ok ? asked.value.files : [];
const kind = NEW_KINDS.find((one) => one === named);

if (!asked.ok) refuse(2, `${asked.error}. ${USAGE}`);
else if (!kind || id === '' || rest.length > 0) refuse(2, USAGE);
else await main(kind, id);

async function main(wanted: NewKind, name: string): Promise<void> {
  const made = await newFile('', wanted, name);
  if (!made.ok) return refuse(2, `${made.error}. ${USAGE}`);
  const { path, text } = made.value;
  // Fails where a file is there already, whoever made it meanwhile.
  const failure = await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error);
  if (failure) return refuse(1, `${path} was not written: ${reasonOf(failure)}`);
  const problems = await problemsOf(path);
  process.stdout.write(`${[`${path} is there to be written on.`, ...problemLines(problems), ...nextSteps(wanted, path)].join('\n')}\n`);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EEXIST') return 'a file of this name is there. Nothing was changed';
  if (error.code === 'ENOENT') return 'there is no such folder here. Run it where the project is';
  return error.message;
}

function nextSteps(wanted: NewKind, path: string): string[] {
  const file = quoted(path);
  const check = [`npm run -s check -- ${file} --watch`, '# its problems, as you save'];
  if (wanted !== 'scenario') return aligned([check], '<<');
  const page = pageOfScenario(process.env, basename(path, '.md'));
  return aligned(
    [
      check,
      [`npm run -s play -- ${file}`, '# play it here'],
      [`npm run -s solve -- ${file} --table`, '# what each choice loses, and whether it is fair'],
      [`npm run -s map -- ${file} --mermaid`, '# its scenes and ways'],
      [`npm run -s expect -- ${file}`, '# how to hold it to what you mean'],
      ...(page === null ? [] : [['npm run dev', `# all of it in the browser: ${page}`]]),
    ],
    '<<',
  );
}

function refuse(code: number, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}
