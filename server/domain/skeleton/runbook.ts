/** A runbook: its steps, one below another, and the headings above them. */
import type { RunbookWords } from './runbook-words.ts';

export type RunbookFence = { readonly text: string; readonly line: number; readonly language: string };
export type RunbookStep = {
  words: RunbookWords;
  readonly line: number;
  readonly indent: number;
  /** As it is written, such as 4, 2.1 or 2a. */
  number: string | null;
  readonly isOrdered: boolean;
  readonly isCheck: boolean;
  /** How many headings stand above it. */
  readonly section: number;
  readonly parent: RunbookStep | null;
  readonly steps: RunbookStep[];
  readonly fences: RunbookFence[];
};
export type RunbookHeading = { readonly name: string; readonly depth: number };
export type Runbook = {
  readonly title: string | null;
  readonly steps: readonly RunbookStep[];
  /** The first begins the section 1. */
  readonly headings: readonly RunbookHeading[];
};
