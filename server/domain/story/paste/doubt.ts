/** Why something that was pasted is offered, and not taken for a story. */
export const DOUBTS = ['duty', 'no-deed', 'about-job', 'under-skills'] as const;

export type Doubt = (typeof DOUBTS)[number];
