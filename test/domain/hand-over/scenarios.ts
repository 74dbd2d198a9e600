/** The shipped scenarios, each compiled once, and the shipped hand-overs. */
import { readFileSync } from 'node:fs';
import type { HandOver } from '../../../server/domain/hand-over/hand-over.ts';
import { parseHandOver } from '../../../server/domain/hand-over/parse.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';

const IDS = ['leaked-credentials', 'payment-timeout', 'unindexed-batch'];
const COMPILED = new Map(IDS.map((id) => [id, compile(`scenarios/${id}.md`, fileOf(`scenarios/${id}.md`)).scenario]));

export function scenarios(id: string): Scenario | null {
  return COMPILED.get(id) ?? null;
}

export function handOver(id: string): HandOver {
  const file = `questions/hand-overs/${id}.md`;
  const { content } = parseHandOver(file, fileOf(file), scenarios);
  if (!content) throw new Error(`${file} has errors`);
  return content;
}

export function fileOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
