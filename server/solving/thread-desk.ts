/** A desk whose work is done in a thread of its own, so that nobody waits for it, within a bound of time and memory. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import { type Desk, type DeskEnding, deskOf } from './desk.ts';
import type { ThreadAnswer, ThreadAsk } from './solver-thread.ts';

export type DeskLimits = {
  /** Of heap. */
  readonly mebibytes: number;
  readonly milliseconds: number;
};

/** The greatest scenario that can be proven takes half of each on a machine of today. */
export const DESK_LIMITS: DeskLimits = { mebibytes: 384, milliseconds: 60_000 };

/** Its thread begins with the first task, and what that loaded and solved stays for the next. */
export function threadDesk(log: Log, limits = DESK_LIMITS): Desk {
  let thread: Worker | null = null;
  let latest = 0;
  /** Tasks that the thread has done: what it keeps of them may be what leaves too little memory. */
  let tasksDone = 0;

  const desk = deskOf(({ task, tell }, end) => {
    let own = begin();
    const timer = setTimeout(() => abort('too-much'), limits.milliseconds).unref();
    return stop;

    function begin(): Worker {
      latest += 1;
      const number = latest;
      if (!thread) tasksDone = 0;
      thread ??= openThread(limits);
      thread.on('message', (answer: ThreadAnswer) => {
        if (answer.number === number) hear(answer.part);
      });
      thread.on('error', fail);
      thread.postMessage({ number, work: task.work } satisfies ThreadAsk);
      return thread;
    }

    function hear(part: ThreadAnswer['part']): void {
      if (part !== null) tell(part);
      else finish();
    }

    function finish(): void {
      tasksDone += 1;
      clearTimeout(timer);
      leaveAlone(own);
      end('done');
    }

    function fail(error: NodeJS.ErrnoException): void {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isMemory) log.error({ err: error, file: task.work.file }, 'work on a scenario failed');
      if (isMemory && tasksDone > 0) beginAnew();
      else abort(isMemory ? 'too-much' : 'failed');
    }

    function beginAnew(): void {
      endThread();
      own = begin();
    }

    function abort(how: DeskEnding): void {
      stop();
      end(how);
    }

    function stop(): void {
      clearTimeout(timer);
      endThread();
    }

    /** What is under way in a thread ends with it alone. */
    function endThread(): void {
      leaveAlone(own);
      void own.terminate();
      thread = null;
    }
  });
  return {
    ...desk,
    close() {
      desk.close();
      void thread?.terminate();
      thread = null;
    },
  };
}

/** Whatever it still says is nobody's. */
function leaveAlone(thread: Worker): void {
  thread.removeAllListeners('message').removeAllListeners('error');
  thread.on('error', () => {});
}

/** From what is built, and from the sources, which node alone does not read, by the tool that reads them in the server too. */
function openThread({ mebibytes }: DeskLimits): Worker {
  const ending = extname(import.meta.url);
  const url = new URL(`./solver-thread${ending}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: mebibytes };
  const thread = ending === '.js' ? new Worker(url, { resourceLimits }) : new Worker(readingSources(url), { eval: true, resourceLimits });
  thread.unref();
  return thread;
}

function readingSources(url: URL): string {
  const tool = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `import(${tool}).then(({ register }) => { register(); return import(${JSON.stringify(url.href)}); });`;
}
