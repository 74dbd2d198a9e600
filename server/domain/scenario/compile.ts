/** Compiles a scenario: SCENARIO-FORMAT §1–§8, and of §12 what can be said without exploring states. Never throws. */
import type { Problem } from '../problem.ts';
import { checkScenario } from './compile-checks.ts';
import { LARGEST_FILE, sizeOf } from './limits.ts';
import { type Parsed, parse } from './parse.ts';
import { type Reporter, reporterOf } from './reporter.ts';
import type { Scenario } from './scenario.ts';

/** `scenario` is null where there is an error. */
export type Compiled = { readonly scenario: Scenario | null; readonly problems: readonly Problem[] };

/** `file` as the checker prints it; its base name is the scenario's id. `source` is decoded text; a BOM and CRLF may be in it. */
export function compile(file: string, source: string): Compiled {
  const reporter = reporterOf(file);
  const id = readId(file, reporter);
  const parsed = checkSize(source, reporter) ? parse(normal(source), reporter) : null;
  if (parsed) checkScenario(parsed, reporter);
  const scenario = parsed && !reporter.failed() ? scenarioOf(id, file, parsed) : null;
  return { scenario, problems: reporter.problems() };
}

function readId(file: string, reporter: Reporter): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const id = /^([a-z0-9-]+)\.md$/.exec(name)?.[1];
  if (id === undefined) reporter.report('bad-file-name', 1, `expected a file name of a–z, 0–9 and - that ends in .md, saw “${name}”`);
  return id ?? '';
}

function checkSize(source: string, reporter: Reporter): boolean {
  const size = sizeOf(source);
  if (size > LARGEST_FILE) reporter.report('large-file', 1, `expected a file of at most 256 KiB, saw ${Math.ceil(size / 1024)} KiB`);
  return size <= LARGEST_FILE;
}

/** HTML cannot hold NUL; CommonMark shows it as U+FFFD. */
function normal(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
}

function scenarioOf(id: string, file: string, { head, intro, scenes, anyTime, channel }: Parsed): Scenario {
  const { summaryLine: _, skills, ...rest } = head;
  const choices = [...scenes.flatMap((scene) => scene.choices), ...anyTime];
  return { id, file, ...rest, skills: skills ?? [], intro, scenes, anyTime, choices, channel };
}
