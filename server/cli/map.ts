/** `npm run map -- FILE`: the branch map of a scenario as a picture, or as a Mermaid flowchart. */
import './closed-output.ts';
import { readFile } from 'node:fs/promises';
import { mapMermaid } from '../../views/author/map-mermaid.ts';
import { MapPicture } from '../../views/author/map-picture.tsx';
import { MAP_STYLE } from '../../views/author/map-style.ts';
import { leftOutSentence, unreachedSentence } from '../../views/author/map-words.ts';
import { compiled } from '../content/compiled-file.ts';
import { mapLayout } from '../domain/branch-map/map-layout.ts';
import { scenarioMap } from '../domain/branch-map/scenario-map.ts';
import { type VariantFigures, variantFigures } from '../domain/branch-map/variant-figures.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { solveVariants } from '../domain/solve/solve-variants.ts';
import { argumentsOf } from './arguments.ts';
import { problemLines } from './problem-lines.ts';

const USAGE = 'Usage: npm run -s map -- FILE [--mermaid] [--variant NAME]';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const asked = argumentsOf(args, { mermaid: { type: 'boolean' }, variant: { type: 'string' } }, USAGE);
  if (!asked.ok) return leave(2, `${asked.error}. ${USAGE}`);
  const [file, ...rest] = asked.value.files;
  if (!file || rest.length > 0) return leave(2, USAGE);
  const scenario = await scenarioIn(file);
  if (!scenario) return;
  const { mermaid = false, variant } = asked.value.values;
  const shown = variant === undefined ? null : scenario.variants.findIndex(({ name }) => name === variant);
  if (shown === -1) return leave(2, `--variant must be one of ${variantNames(scenario)}. ${USAGE}`);
  draw(
    scenario,
    figuresOf(scenario).filter((one) => shown === null || one.variant === shown),
    mermaid,
  );
}

function draw(scenario: Scenario, figures: readonly VariantFigures[], asMermaid: boolean): void {
  const map = scenarioMap(scenario, figures);
  const { start } = scenario;
  say(unreachedSentence(map));
  if (asMermaid) {
    process.stdout.write(mapMermaid(map, start));
    return;
  }
  const layout = mapLayout(map);
  say(leftOutSentence(layout.leftOut));
  process.stdout.write(`${MapPicture({ layout, start, style: MAP_STYLE })}\n`);
}

/** Null, with the reason said, where the file cannot be read or its text has errors. */
async function scenarioIn(file: string): Promise<Scenario | null> {
  const bytes = await readFile(file).catch((error: Error) => error);
  if (bytes instanceof Error) return refuse(`${file}: ${bytes.message}`);
  const { scenario, problems } = compiled(file, new Uint8Array(bytes), compile);
  return scenario ?? refuse(problemLines(problems.filter(({ level }) => level === 'error')).join('\n'));
}

/** None where it cannot be solved: an author may look at the map all the same. */
function figuresOf(scenario: Scenario): readonly VariantFigures[] {
  const solved = solveVariants(scenario);
  if (solved.ok) return solved.value.map((solution) => variantFigures(solution));
  say(`${scenario.file}: ${solved.error.error}, so the map has neither losses nor a best line`);
  return [];
}

function variantNames({ variants }: Scenario): string {
  return variants.length > 0 ? variants.map(({ name }) => name).join(', ') : 'none: the scenario has no variants';
}

function say(sentence: string | null): void {
  if (sentence !== null) process.stderr.write(`${sentence}\n`);
}

function refuse(reason: string): null {
  leave(1, reason);
  return null;
}

function leave(code: 1 | 2, reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = code;
}
