/** Problems as SARIF 2.1.0, the exchange format of static analysis. */
import type { Problem } from '../domain/problem.ts';
import { codeEntry } from '../domain/problem-guide/guide.ts';
import { placeInLine } from '../domain/problem-place.ts';
import type { SourceLines } from './pretty-problems.ts';
import type { PageOfCode } from './problem-page.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarifLog(problems: readonly Problem[], linesOf: SourceLines, pageOf: PageOfCode) {
  const rules = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dry-run-check', rules: rules.map((id) => ruleOf(id, pageOf)) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules.indexOf(problem.code), linesOf)),
      },
    ],
  };
}

/** What a viewer shows beside a result: what the code means, how to mend it, and where there is more. */
function ruleOf(id: string, pageOf: PageOfCode) {
  const meanings = codeEntry(id)?.meanings ?? [];
  if (meanings.length === 0) return { id };
  const meant = meanings.map(({ meaning }) => sentence(meaning)).join(' Or: ');
  const mends = meanings.flatMap(({ mend }) => mend ?? []);
  const page = pageOf(id);
  return {
    id,
    shortDescription: { text: meant },
    help: { text: [meant, ...mends].join(' ') },
    ...(page ? { helpUri: page } : {}),
  };
}

function sentence(meaning: string): string {
  return `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}.`;
}

function resultOf(problem: Problem, ruleIndex: number, linesOf: SourceLines) {
  const { code, level, message, hint, file, line, path, variant } = problem;
  const source = linesOf(file)[line - 1];
  const place = source === undefined || source.trim() === '' ? null : placeInLine(problem, source);
  const columns = place ? { startColumn: place.column, endColumn: place.column + place.length } : {};
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: hint ? `${message} ${hint}` : message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, ...columns } } }],
    ...(path ? { properties: { path, ...(variant === undefined ? {} : { variant }) } } : {}),
  };
}

/** A relative path is a relative reference as it stands, but for what a URI may not hold. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
