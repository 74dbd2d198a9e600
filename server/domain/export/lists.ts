/** The lists of an export, and what an import counts. */

export const FORMAT = 'dry-run';
/** Grows when an earlier Dry Run could no longer read what a later one writes. */
export const VERSION: number = 4;

/**
 * In the order of the file: what names others stands before what it names. It is written while the candidate may go on working, and so
 * what an earlier row names is there by the time that its own row is written.
 */
export const LISTS = [
  'interviews',
  'evidence',
  'pointerMisses',
  'cards',
  'recordings',
  'answers',
  'stories',
  'runs',
  'scenarioVersions',
] as const;
export type ListName = (typeof LISTS)[number];

/** In the order of the page that tells what an import did. */
export const TALLIED = [
  'runs',
  'interviews',
  'stories',
  'storyVersions',
  'answers',
  'versions',
  'cards',
  'reviews',
  'evidence',
  'pointerMisses',
  'recordings',
] as const;
export type Tallied = (typeof TALLIED)[number];
