/** Looks that are paid as diagnosis and show the same in every variant: nobody can tell the causes apart by them (format §11). */
import { type Choice, type Condition, type Node, type Prose, type ProseBlock, type Scenario, variantsOf } from '../scenario/scenario.ts';
import { type Telling, tellingOf } from '../scenario/telling.ts';
import { type StateFinding, stateFinding } from './finding.ts';

export function alikeFindings(scenario: Scenario): StateFinding[] {
  if (scenario.variants.length === 0) return [];
  const telling = tellingOf(scenario);
  return scenario.choices
    .filter((choice) => isPaidLook(choice) && !mayTell(scenario, telling, choice))
    .map(({ name, line }) =>
      stateFinding('alike-look', line, `"${name}" is paid as diagnosis, and shows word for word the same in every variant`, HINT),
    );
}

const HINT = 'Let “shows” differ with an If-quote for a variant, or pay for it with another skill, or not at all.';

/** A look that costs time. What costs points, or pays nothing, may be there to mislead. */
function isPaidLook({ section, target, takes, until, scores }: Choice): boolean {
  const isLook = section !== null && target === null && (takes > 0 || until !== null);
  return isLook && scores.some(({ points }) => points.some((one) => one.skill === 'diagnosis' && one.points > 0));
}

/** True wherever a difference cannot be ruled out from the text. */
function mayTell(scenario: Scenario, telling: Telling, choice: Choice): boolean {
  const { when, scores, effects, shows } = choice;
  const conditions = [when, ...scores.map((score) => score.when), ...effects.map((effect) => effect.when)];
  if (conditions.some((condition) => telling.tells(condition))) return true;
  return (
    differs(scenario, telling, shows ?? []) ||
    effects.some((effect) => effect.kind === 'signal' || opensTelling(scenario, telling, effect.flag))
  );
}

/** Whether the flag lets something speak that tells variants apart: a text, or another look. */
function opensTelling(scenario: Scenario, telling: Telling, flag: number): boolean {
  const texts = [
    ...scenario.scenes.flatMap(({ prose }) => prose),
    ...scenario.choices.flatMap(({ shows }) => shows ?? []),
    ...scenario.channel.flatMap(({ when, prose }) => prose.map((block) => ({ ...block, when: when ?? block.when }))),
  ];
  return (
    texts.some((block) => reads(block.when, flag) && (telling.tells(block.when) || hasTellingSlot(telling, block))) ||
    scenario.choices.some(({ when, shows }) => reads(when, flag) && differs(scenario, telling, shows ?? []))
  );
}

function reads(condition: Condition | null, flag: number): boolean {
  return condition !== null && readsFlag(condition.node, flag);
}

function readsFlag(node: Node, flag: number): boolean {
  if ('left' in node) return readsFlag(node.left, flag) || readsFlag(node.right, flag);
  return 'of' in node ? readsFlag(node.of, flag) : node.kind === 'flag' && node.flag === flag;
}

/** Whether a text may be read otherwise in one variant than in another. */
function differs(scenario: Scenario, telling: Telling, prose: Prose): boolean {
  if (prose.some((block) => hasTellingSlot(telling, block))) return true;
  const [first, ...others] = variantsOf(scenario).map((variant) => textIn(telling, prose, variant));
  return first === null || others.some((text) => text !== first);
}

function hasTellingSlot({ signals, impacts }: Telling, { pieces }: ProseBlock): boolean {
  return pieces.some((piece) => {
    if (typeof piece === 'string' || piece.kind === 'clock') return false;
    return piece.kind === 'signal' ? signals.has(piece.signal) : impacts.has(piece.impact);
  });
}

/** The text in a variant, what depends on other things with its condition; null where that cannot be taken apart. */
function textIn(telling: Telling, prose: Prose, variant: number): string | null {
  const shown: unknown[] = [];
  for (const { when, pieces } of prose) {
    const holds = when && telling.tells(when) ? holdsIn(when.node, variant) : true;
    if (holds === null) return null;
    if (holds) shown.push([when && !telling.tells(when) ? when.source : null, pieces]);
  }
  return JSON.stringify(shown);
}

/** Null where it reads more than which variant holds. */
function holdsIn(node: Node, variant: number): boolean | null {
  if (node.kind === 'variant') return node.variant === variant;
  if (node.kind === 'not') return opposite(holdsIn(node.of, variant));
  if (node.kind !== 'and' && node.kind !== 'or') return null;
  const left = holdsIn(node.left, variant);
  const right = holdsIn(node.right, variant);
  if (left === null || right === null) return null;
  return node.kind === 'and' ? left && right : left || right;
}

function opposite(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}
