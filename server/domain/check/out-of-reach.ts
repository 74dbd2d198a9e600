/** Why no play enters a scene, or is offered a choice, as far as the text and what is reached tell it for certain. */
import type { At, Choice, Condition, Node, Scenario, Scene } from '../scenario/scenario.ts';
import type { StateGraph } from '../solve/state-graph.ts';

export type Reach = Pick<StateGraph, 'entered' | 'rested' | 'latest' | 'offered' | 'withheld'>;

/** Of a scene that no play enters. */
export function whyUnreached(scenario: Scenario, scene: Scene, reach: Reach): string | null {
  const choices = scenario.choices.filter(({ target }) => target === scene.index);
  const from = scenario.scenes.filter(({ at }) => at?.target === scene.index);
  const late = from.find(({ index }) => reach.entered.has(index));
  if (late?.at) return lateText(late, late.at, reach.latest.get(late.index));
  const refused = choices.find(({ section }) => section === null || reach.entered.has(section));
  if (refused) return `The choice on line ${refused.line} leads here, but no play is offered it.`;
  if (choices.length + from.length > 0) return 'What leads here stands in scenes that no play enters.';
  return `Nothing leads here: link a choice to it with (#${scene.id}).`;
}

/** The graph is the proof: a play that is there at that minute would be led on. */
function lateText({ id }: Scene, { minute, line }: At, latest: number | undefined): string {
  const mend = latest ? `Plays are there until minute ${latest}: name that one or an earlier one.` : 'Name an earlier minute.';
  return `The “at” on line ${line} leads here from minute ${minute}, but every play is over by then or has left “${id}”. ${mend}`;
}

/** Of a choice that no play is offered, though its scene is entered. */
export function whyUnoffered(scenario: Scenario, choice: Choice, reach: Reach): string | null {
  if (choice.section !== null && !reach.rested.has(choice.section)) return 'No play comes to rest in its scene.';
  const asked = choice.when ? askedFlags(choice.when) : [];
  const unset = asked.find((flag) => !isEverSet(scenario, flag));
  if (unset !== undefined) return `It asks for the flag “${scenario.flags[unset]?.name}”, which nothing sets.`;
  if (choice.when && isAboutTime(choice.when.node)) return 'No play is here at such a minute: it is over by then, or has not come yet.';
  if (choice.when === null && choice.until !== null && choice.section !== null)
    return `Minute ${choice.until} is over before any play comes here.`;
  return choice.when && `Its “when” on line ${choice.when.line} is false wherever it could be offered.`;
}

export function isEverSet(scenario: Scenario, flag: number): boolean {
  return scenario.choices.some(({ effects }) => effects.some((one) => one.kind === 'flag' && one.flag === flag && one.to));
}

/** Flags without which it cannot hold. */
function askedFlags({ node }: Condition): readonly number[] {
  return required(node).flatMap((one) => (one.kind === 'flag' ? [one.flag] : []));
}

/** What must hold together. */
export function required(node: Node): readonly Node[] {
  return node.kind === 'and' ? [...required(node.left), ...required(node.right)] : [node];
}

/** Whether it reads the clock and nothing else. */
function isAboutTime(node: Node): boolean {
  if ('left' in node) return isAboutTime(node.left) && isAboutTime(node.right);
  if ('of' in node) return isAboutTime(node.of);
  return node.kind === 'minutes' || node.kind === 'number';
}
