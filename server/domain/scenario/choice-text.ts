/** The texts of a choice, “shows” and “why” (SCENARIO-FORMAT §5). */
import { isBlank } from '../markdown.ts';
import { badValue, type KeyedItem } from './keyed-item.ts';
import { linesOf } from './near-keys.ts';
import { type ProsePlace, readProse } from './prose.ts';
import type { Prose } from './scenario.ts';
import type { Section } from './section.ts';

export function readText(section: Section, key: KeyedItem | undefined, place: ProsePlace): Prose | null {
  if (!key) return null;
  checkBlockSign(section, key);
  const paragraph = { kind: 'paragraph', line: key.line, tight: false, of: key.value } as const;
  const blocks = key.value.every(isBlank) ? key.below : [paragraph, ...key.below];
  if (blocks.length === 0) return badValue(section.context, key, 'text');
  return readProse(section.context, blocks, place);
}

/** The sign of YAML for a text of several lines. */
function checkBlockSign({ context: { reporter } }: Section, { key, line, value, below }: KeyedItem): void {
  const [first = '', ...more] = linesOf(value);
  const sign = first.trim();
  if (!/^[|>][-+]?$/.test(sign) || (more.length === 0 && below.length === 0)) return;
  const hint = `Leave out “${sign}”: the text goes on below “${key}:”, indented by four spaces.`;
  reporter.report('shown-as-written', line, `“${sign}” is shown as it stands`, hint);
}
