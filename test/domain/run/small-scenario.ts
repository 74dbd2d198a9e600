/** Scenarios small enough to stand in a test: what the front matter needs is filled in, the rest is Markdown. */
import { expect } from 'vitest';
import { type Run, replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../../server/domain/scenario/scenario.ts';

/** `head` is more front matter: signals, impact, flags, people, limit. */
export function scenario(head: string, body: string): Scenario {
  const compiled = compile('small.md', [HEAD, head.trim(), '---', '', '# Small', '', body].join('\n'));
  const errors = compiled.problems.filter(({ level }) => level === 'error').map(({ line, message }) => `${line}: ${message}`);
  expect(errors).toEqual([]);
  return compiled.scenario as Scenario;
}

/** The run after some decisions, by full name; all of them must be taken. */
export function played(small: Scenario, ...names: string[]): Run {
  return playedIn(small, 0, ...names);
}

/** The same in a variant, by its index. */
export function playedIn(small: Scenario, variant: number, ...names: string[]): Run {
  const run = replay(small, variant, names);
  if (!run.ok) throw new Error(`${names.join(', ')}: ${run.error}`);
  return run.value;
}

/** Points less costs, in points. */
export function points(run: Run): number {
  return run.state.raw / 1000;
}

/** A signal's value in its own unit. */
export function level(run: Run, name: string): number {
  return run.state.signal(run.scenario.signals.findIndex((signal) => signal.name === name)) / 1000;
}

export function added(run: Run, name: string): number {
  return run.state.impact(run.scenario.impacts.findIndex((impact) => impact.name === name)) / 1000;
}

export function sceneOf(run: Run): string {
  return run.scenario.scenes[run.state.scene]?.id ?? '';
}

/** Names of the flags that hold. */
export function flags(run: Run): string[] {
  return run.scenario.flags.filter((_, index) => run.state.flags & (1 << index)).map(({ name }) => name);
}

const HEAD = `---
format: 1
title: Small
summary: Small.
severity: SEV3
role: on-call senior, alone
start: "23:50"
skills: [diagnosis, stabilise]`;
