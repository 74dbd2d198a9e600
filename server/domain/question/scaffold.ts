/** Scaffolds: the parts of an answer, by kind of question. Data only; the prompts for each part are a question's own. */

export const SCAFFOLD_IDS = ['star', 'design', 'troubleshooting', 'situational', 'principle'] as const;
export type ScaffoldId = (typeof SCAFFOLD_IDS)[number];

export type ScaffoldPart = {
  /** Unique within its scaffold; the key under which a draft keeps its text. */
  readonly id: string;
  readonly name: string;
  /** Share of the speaking time that it should take, in percent: at least and at most. */
  readonly share: { readonly from: number; readonly to: number };
};

export type Scaffold = {
  readonly id: ScaffoldId;
  /** As a sentence has it: `STAR and a reflection`. */
  readonly name: string;
  readonly parts: readonly ScaffoldPart[];
  /** The part that carries the answer: where the work is told. */
  readonly core: string;
};

function part(id: string, name: string, from: number, to: number): ScaffoldPart {
  return { id, name, share: { from, to } };
}

/** The shares are ours: what is left of two to three minutes once the setting is cut short and the work is told. */
export const SCAFFOLDS: Readonly<Record<ScaffoldId, Scaffold>> = {
  star: {
    id: 'star',
    name: 'Situation, Task, Action, Result, Reflection',
    core: 'action',
    parts: [
      part('situation', 'Situation', 8, 25),
      part('task', 'Task', 5, 20),
      part('action', 'Action', 35, 65),
      part('result', 'Result', 10, 30),
      part('reflection', 'Reflection', 5, 25),
    ],
  },
  design: {
    id: 'design',
    name: 'Clarify, constrain, propose, trade off, fail and roll back',
    core: 'propose',
    parts: [
      part('clarify', 'Clarify', 8, 25),
      part('constrain', 'Constrain', 8, 25),
      part('propose', 'Propose', 25, 50),
      part('trade-off', 'Trade off', 12, 30),
      part('fail', 'Fail and roll back', 12, 30),
    ],
  },
  troubleshooting: {
    id: 'troubleshooting',
    name: 'Impact, signals, hypotheses, relieve, verify, prevent',
    core: 'hypotheses',
    parts: [
      part('impact', 'Impact', 8, 25),
      part('signals', 'Signals', 10, 30),
      part('hypotheses', 'Hypotheses', 15, 40),
      part('relieve', 'Relieve', 10, 30),
      part('verify', 'Verify', 5, 25),
      part('prevent', 'Prevent', 5, 25),
    ],
  },
  situational: {
    id: 'situational',
    name: 'Assess, contain or decide, communicate, follow up',
    core: 'decide',
    parts: [
      part('assess', 'Assess', 15, 35),
      part('decide', 'Contain or decide', 25, 50),
      part('communicate', 'Communicate', 10, 30),
      part('follow-up', 'Follow up', 10, 30),
    ],
  },
  principle: {
    id: 'principle',
    name: 'Principle, example, trade-off, limit',
    core: 'example',
    parts: [
      part('principle', 'Principle', 10, 30),
      part('example', 'Example', 30, 55),
      part('trade-off', 'Trade-off', 10, 30),
      part('limit', 'Limit', 8, 25),
    ],
  },
};
