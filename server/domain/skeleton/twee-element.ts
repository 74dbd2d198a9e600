/** A link of Twee as HTML writes it: `<a data-passage="Passage" data-setter="$a to true">Label</a>`. */
import type { TweeNode } from './twee-node.ts';
import { tweeSets } from './twee-sets.ts';

export function elementLink(mark: string, inner: string, to: string, line: number): TweeNode {
  const setters = tweeSets(attributeOf(mark, 'data-setter') ?? '');
  return { kind: 'act', label: inner.replace(/<[^<>]*>/g, ''), to, setters, line, body: [] };
}

export function attributeOf(mark: string, name: string): string | null {
  const [, double, single] = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`, 'i').exec(mark) ?? [];
  return double ?? single ?? null;
}
