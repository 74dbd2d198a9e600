/** Prose as it reads in a state: blocks whose condition holds, with the values filled in (format §6). */
import { escaped } from '../html.ts';
import { clockAt, show } from './quantity.ts';
import type { ExpressionInput, Prose, ProseBlock, Scenario, Slot } from './scenario.ts';

/** Safe HTML. */
export function renderProse(scenario: Scenario, prose: Prose | null, at: ExpressionInput): string {
  if (prose === null) return '';
  let html = '';
  for (const block of prose) if (isShown(block, at)) html += renderBlock(scenario, block, at);
  return html;
}

export function isShown(block: ProseBlock, at: ExpressionInput): boolean {
  return block.when === null || block.when.holds(at);
}

function renderBlock(scenario: Scenario, block: ProseBlock, at: ExpressionInput): string {
  let html = '';
  for (const piece of block.pieces) html += typeof piece === 'string' ? piece : value(scenario, piece, at);
  return html;
}

function value(scenario: Scenario, slot: Slot, at: ExpressionInput): string {
  switch (slot.kind) {
    case 'clock':
      return clockAt(scenario.start, at.minutes);
    case 'signal':
      return escaped(show(at.signal(slot.signal), notationOf(scenario.signals[slot.signal])));
    case 'impact':
      return escaped(show(at.impact(slot.impact), notationOf(scenario.impacts[slot.impact])));
  }
}

function notationOf<T extends { readonly notation: N }, N>(named: T | undefined): N {
  if (!named) throw new Error('a slot names nothing in its scenario');
  return named.notation;
}
