/** Compiles a scenario: SCENARIO-FORMAT §1–§8, and of §12 what can be said without exploring states. Never throws. */

import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import type { Problem } from '../problem.ts';
import { CODES, CODES_OF_STORED } from './codes.ts';
import { checkScenario } from './compile-checks.ts';
import { checkConflict, withoutConflicting } from './conflict-marker.ts';
import { checkKeptComments } from './kept-comments.ts';
import { withoutMisread } from './lost-scenes.ts';
import { type Parsed, parse } from './parse.ts';
import type { Scenario } from './scenario.ts';
import { tellUndeclared } from './undeclared.ts';

/** `scenario` is null where there is an error. */
export type Compiled = { readonly scenario: Scenario | null; readonly problems: readonly Problem[] };

/** `file` as the checker prints it; its base name is the scenario's id. `source` is decoded text; a BOM and CRLF may be in it. */
export function compile(file: string, source: string): Compiled {
  return compiledBy(CODES, file, source);
}

/** A text that was played before: what an edition of the format refuses since then keeps nobody from their run, and means what it meant. */
export function compileStored(file: string, source: string): Compiled {
  return compiledBy(CODES_OF_STORED, file, source);
}

function compiledBy(codes: typeof CODES, file: string, source: string): Compiled {
  const reporter = reporterOf(file, codes);
  const id = readId(file, reporter);
  const text = readSource(source, reporter);
  if (text !== null) checkConflict(text, reporter);
  if (text !== null) checkKeptComments(text, reporter);
  const parsed = text === null ? null : parse(text, reporter);
  if (parsed) tellUndeclared(parsed, reporter);
  if (parsed) checkScenario(parsed, reporter);
  const scenario = parsed && !reporter.failed() ? scenarioOf(id, file, parsed) : null;
  const problems = withoutConflicting(reporter.problems());
  return { scenario, problems: parsed ? withoutMisread(parsed, problems) : problems };
}

function scenarioOf(id: string, file: string, { head, intro, scenes, anyTime, channel }: Parsed): Scenario {
  const { summaryLine: _, skillsLine: __, isTimeRead: ___, skills, ...rest } = head;
  const choices = [...scenes.flatMap((scene) => scene.choices), ...anyTime];
  return { id, file, ...rest, skills: skills ?? [], intro, scenes, anyTime, choices, channel };
}
