/** What a file uses and declares nowhere: names, scenes and skills. However often one stands in the file it is one slip, and told once. */
import type { Reporter } from '../authoring/reporter.ts';
import { nearest } from '../authoring/suggest.ts';
import type { ScenarioCode } from './codes.ts';
import type { Name, UndeclaredUse } from './names.ts';
import type { Parsed } from './parse.ts';

/** The uses of one name, in file order. */
type Uses = { readonly first: UndeclaredUse; readonly all: UndeclaredUse[]; readonly lines: number[] };

/** Names with a slip in them are looked for among so many: no author declares more for nothing. */
const MOST_UNUSED = 100;

export function tellUndeclared(parsed: Parsed, reporter: Reporter<ScenarioCode>): void {
  const stands = new Set(reporter.problems().flatMap(({ code, level }) => (level === 'error' ? [code] : [])));
  const told = usesOf(parsed.context.undeclared).filter((uses) => !isFollowUp(parsed, uses, stands));
  const meant = meantBy(parsed.context, told);
  for (const uses of told) {
    const declared = meant.get(uses);
    if (declared) tellAtDeclaration(reporter, uses, declared);
    else if (uses.first.code === 'untrained-skill') tellSkill(parsed, reporter, uses);
    else if (parsed.deeper.has(uses.first.name) && uses.first.code === 'unknown-target') tellDeeper(parsed, reporter, uses);
    else tellFirst(reporter, renamed(parsed.context, uses));
  }
}

function usesOf(undeclared: readonly UndeclaredUse[]): readonly Uses[] {
  const byName = new Map<string, Uses>();
  for (const use of undeclared.toSorted((a, b) => a.line - b.line)) {
    const key = `${KINDS_APART.includes(use.code) ? use.code : ''} ${use.name}`;
    const uses = byName.get(key);
    if (!uses) byName.set(key, { first: use, all: [use], lines: [use.line] });
    else {
      uses.all.push(use);
      if (uses.lines.at(-1) !== use.line) uses.lines.push(use.line);
    }
  }
  return [...byName.values()];
}

/** A person, a scene or a skill has nothing to do with a flag of the same name. */
const KINDS_APART: readonly string[] = ['unknown-person', 'unknown-target', 'unknown-skill', 'untrained-skill'];

/** What is gone once another problem is mended is not told beside it. */
function isFollowUp(
  { context, head, scenes, titles, refused, isSwallowed }: Parsed,
  { first, all }: Uses,
  stands: ReadonlySet<string>,
): boolean {
  if (first.code === 'unknown-target') {
    if (stands.has('open-fence') && isSwallowed) return true;
    if (stands.has('second-title') && titles.has(first.name)) return true;
    // That heading is told itself.
    if (refused.has(first.name)) return true;
    // One of the two was meant to have another id. What is nearly one that there is was meant to be that.
    const ids = scenes.map(({ id }) => id);
    return stands.has('duplicate-id') && nearest(first.name, ids) === null;
  }
  if (!stands.has('variant-count') || head.variants.length > 1 || !all.every(({ wanted }) => wanted.includes('variant'))) return false;
  const fitting = [...context.names.all.values()].flatMap(({ kind, name }) => (first.wanted.includes(kind) ? [name] : []));
  return nearest(first.name, fitting) === null;
}

/** Names that stand in several places and are each nearly one that is declared and stands in none: there the slip is in the declaration. */
function meantBy({ names, named }: Parsed['context'], told: readonly Uses[]): ReadonlyMap<Uses, Name> {
  const found = new Map<Uses, Name>();
  const repeated = told.filter(({ lines }) => lines.length > 1).slice(0, MOST_UNUSED);
  const unused = [...names.all.values()].filter((name) => !named.has(name)).slice(0, MOST_UNUSED);
  for (const name of unused) {
    const fitting = repeated.filter((uses) => !found.has(uses) && uses.all.every(({ wanted }) => wanted.includes(name.kind)));
    const near = nearest(
      name.name,
      fitting.map(({ first }) => first.name),
    );
    const uses = fitting.find(({ first }) => first.name === near);
    if (uses) found.set(uses, name);
  }
  return found;
}

function tellAtDeclaration(reporter: Reporter<ScenarioCode>, { first, lines }: Uses, { name, line }: Name): void {
  const message = `“${name}” is declared here and stands nowhere else, while “${first.name}”, ${onLines(lines)}, is declared nowhere`;
  reporter.report(first.code, line, message, `Did you mean “${first.name}” here?`);
}

/** The slip is in the heading, however many links lead there. */
function tellDeeper({ deeper }: Parsed, reporter: Reporter<ScenarioCode>, { first, lines }: Uses): void {
  const line = deeper.get(first.name) ?? first.line;
  reporter.report(
    first.code,
    line,
    `${first.message}: this heading is deeper, and links lead to it ${onLines(lines)}`,
    'A scene begins with ##.',
  );
}

/** What is used often, is nearly nothing that there is, and could be the one name that stands nowhere: that may have been given anew. */
function renamed({ names, named }: Parsed['context'], uses: Uses): Uses {
  const { first, all, lines } = uses;
  const fitting = [...names.all.values()].filter(({ kind }) => all.every(({ wanted }) => wanted.includes(kind)));
  const unused = fitting.filter((name) => !named.has(name));
  const [only] = unused;
  if (
    lines.length < 2 ||
    !only ||
    unused.length > 1 ||
    nearest(
      first.name,
      fitting.map(({ name }) => name),
    ) !== null
  )
    return uses;
  const hint = () => `“${only.name}”, declared on line ${only.line}, stands nowhere else: it was “${first.name}” before, or is meant here.`;
  return { ...uses, first: { ...first, hint } };
}

function tellSkill({ head }: Parsed, reporter: Reporter<ScenarioCode>, uses: Uses): void {
  const { first, lines } = uses;
  if (lines.length === 1) tellFirst(reporter, uses);
  else reporter.report(first.code, head.skillsLine, `expected “${first.name}” in “skills”: it is scored ${onLines(lines)}`, first.hint);
}

function tellFirst(reporter: Reporter<ScenarioCode>, { first: { code, line, message, hint }, lines: [, ...others] }: Uses): void {
  reporter.report(code, line, others.length === 0 ? message : `${message}, here and ${onLines(others)}`, hint);
}

const MOST_LISTED = 4;

/** `on lines 56 and 57`; of many the first, and how many more. */
function onLines(lines: readonly number[]): string {
  const [only, ...others] = lines;
  if (others.length === 0) return `on line ${only}`;
  if (lines.length > MOST_LISTED)
    return `on lines ${lines.slice(0, MOST_LISTED - 1).join(', ')} … (${lines.length - MOST_LISTED + 1} more)`;
  return `on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
