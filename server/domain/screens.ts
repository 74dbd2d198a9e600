/** What an interview looks for: the words of questions, exercises and runs that count for one. */

export const SCREENS = ['reliability', 'trade-offs', 'leverage', 'people', 'security'] as const;
export type Screen = (typeof SCREENS)[number];
