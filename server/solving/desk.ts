/** Where solver work waits and is done, one thing after the other: whoever does it, the order and what gives way are the same. */
import { setImmediate as rest } from 'node:timers/promises';
import { createSolver } from './solver.ts';
import type { SolverPart, SolverWork } from './solver-work.ts';

/** `key` names what a newer task replaces: the older one is given up. */
export type DeskTask = { readonly key: string; readonly isUrgent: boolean; readonly work: SolverWork };

/** `too-much`: more time or memory than there is. `given-up`: for a newer text, or since the desk closes. */
export type DeskEnding = 'done' | 'too-much' | 'failed' | 'given-up';

export type Desk = {
  /** Urgent tasks first. Each part is told as it is known; the end is told once, after all parts. */
  ask(task: DeskTask, tell: (part: SolverPart) => void, end: (how: DeskEnding) => void): void;
  /** Whatever waits is given up. */
  close(): void;
};

export type DeskWaiting = {
  readonly task: DeskTask;
  readonly tell: (part: SolverPart) => void;
  readonly end: (how: DeskEnding) => void;
};

/** `run` works on one task at a time and says how it ended; it returns how to stop it without a word. */
export function deskOf(run: (waiting: DeskWaiting, done: (how: DeskEnding) => void) => () => void): Desk {
  let queue: readonly DeskWaiting[] = [];
  let busy = null as { readonly waiting: DeskWaiting; readonly stop: () => void } | null;
  let isOpen = true;

  function next(): void {
    const [first, ...others] = queue;
    if (busy || !first || !isOpen) return;
    queue = others;
    const stop = run(first, (how) => {
      busy = null;
      first.end(how);
      next();
    });
    busy = { waiting: first, stop };
  }

  /** What nobody waits for makes room for what somebody does, and is begun again behind it. */
  function makeRoom({ key, isUrgent }: DeskTask): void {
    if (!busy) return;
    const { waiting, stop } = busy;
    const isOld = waiting.task.key === key;
    if (!isOld && (waiting.task.isUrgent || !isUrgent)) return;
    stop();
    busy = null;
    if (isOld) waiting.end('given-up');
    else queue = [...queue, waiting];
  }

  /** Somebody waits for it by now, so it makes room for nothing more. */
  function hurry({ waiting, stop }: NonNullable<typeof busy>): void {
    busy = { waiting: { ...waiting, task: { ...waiting.task, isUrgent: true } }, stop };
  }

  function giveUp(tasks: readonly DeskWaiting[]): void {
    for (const { end } of tasks) end('given-up');
  }

  return {
    ask(task, tell, end) {
      const waiting = { task, tell, end };
      if (!isOpen) return giveUp([waiting]);
      const older = queue.filter((one) => one.task.key === task.key);
      queue = queue.filter((one) => one.task.key !== task.key);
      giveUp(older);
      if (busy?.waiting.task.key === task.key && busy.waiting.task.work.source === task.work.source) {
        if (task.isUrgent) hurry(busy);
        return giveUp([waiting]);
      }
      const behind = task.isUrgent ? queue.filter((one) => !one.task.isUrgent) : [];
      queue = [...queue.filter((one) => !behind.includes(one)), waiting, ...behind];
      makeRoom(task);
      next();
    },
    close() {
      isOpen = false;
      const left = busy ? [busy.waiting, ...queue] : queue;
      busy?.stop();
      busy = null;
      queue = [];
      giveUp(left);
    },
  };
}

/** In this thread, with room for others between two parts: where no thread can be had, as in tests. */
export function patientDesk(): Desk {
  const solver = createSolver();
  return deskOf(({ task, tell }, done) => {
    let isWanted = true;
    void work().catch(() => isWanted && done('failed'));
    return () => {
      isWanted = false;
    };

    async function work(): Promise<void> {
      await rest();
      for (const part of solver(task.work)) {
        if (!isWanted) return;
        tell(part);
        await rest();
      }
      if (isWanted) done('done');
    }
  });
}
