/** Problems as SARIF 2.1.0, the exchange format of static analysis. */
import type { Problem } from '../domain/problem.ts';
import { placeInLine } from '../domain/problem-place.ts';
import type { SourceLines } from './pretty-problems.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function sarifLog(problems: readonly Problem[], linesOf: SourceLines) {
  const rules = [...new Set(problems.map(({ code }) => code))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dry-run-check', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules.indexOf(problem.code), linesOf)),
      },
    ],
  };
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
