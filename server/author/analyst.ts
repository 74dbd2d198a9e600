/** Whoever finds out what takes long about a text: a thread of its own, so that no page waits for it. */
import { extname } from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type AnalysisPart, type AskedOfText, textAnalysis } from '../domain/workbench/scenario-analysis.ts';
import type { Log } from '../log.ts';

/** `key` names what a newer task replaces: the older one is given up. */
export type AnalystTask = { readonly key: string; readonly asked: AskedOfText };

/** What the thread is sent, and what it sends. */
export type ThreadAnswer = { readonly task: number; readonly part: AnalysisPart | null };

export type Analyst = {
  /** One task after the other, urgent ones first. Each part is told as it is known, `null` when there are no more. */
  analyse(task: AnalystTask, isUrgent: boolean, tell: (part: AnalysisPart | null) => void): void;
  close(): void;
};

type Waiting = { readonly task: AnalystTask; readonly isUrgent: boolean; readonly tell: (part: AnalysisPart | null) => void };

/** `run` works on one task at a time; it returns how to give it up. */
function queueOf(run: (waiting: Waiting, done: () => void) => () => void): Analyst {
  let queue: readonly Waiting[] = [];
  let busy = null as { readonly waiting: Waiting; readonly giveUp: () => void } | null;
  let isOpen = true;

  function next(): void {
    const [first, ...others] = queue;
    if (busy || !first || !isOpen) return;
    queue = others;
    const giveUp = run(first, () => {
      busy = null;
      next();
    });
    busy = { waiting: first, giveUp };
  }

  /** What nobody waits for makes room for what somebody does, and is begun again behind it. */
  function makeRoom(task: AnalystTask, isUrgent: boolean): void {
    if (!busy) return;
    const { waiting } = busy;
    const isOld = waiting.task.key === task.key;
    if (!isOld && (waiting.isUrgent || !isUrgent)) return;
    busy.giveUp();
    busy = null;
    if (!isOld) queue = [...queue, waiting];
  }

  return {
    analyse(task, isUrgent, tell) {
      queue = queue.filter((one) => one.task.key !== task.key);
      if (busy?.waiting.task.key === task.key && busy.waiting.task.asked.source === task.asked.source) return;
      const waiting = { task, isUrgent, tell };
      queue = isUrgent ? [waiting, ...queue] : [...queue, waiting];
      makeRoom(task, isUrgent);
      next();
    },
    close() {
      isOpen = false;
      busy?.giveUp();
    },
  };
}

/** The thread begins with the first task, and what it can do stays loaded. */
export function threadAnalyst(log: Log): Analyst {
  let thread: Worker | null = null;
  let latest = 0;
  const stop = () => {
    void thread?.terminate();
    thread = null;
  };
  const analyst = queueOf(({ task, tell }, done) => {
    latest += 1;
    const number = latest;
    thread ??= openThread();
    const own = thread;
    own.on('message', hear);
    own.on('error', fail);
    own.postMessage({ task: number, asked: task.asked });
    return () => {
      leave();
      stop();
    };

    function hear(answer: ThreadAnswer): void {
      if (answer.task !== number) return;
      tell(answer.part);
      if (answer.part === null) end();
    }

    function fail(error: Error): void {
      log.error({ err: error, file: task.asked.file }, 'a scenario could not be analysed');
      stop();
      tell(null);
      end();
    }

    function end(): void {
      leave();
      done();
    }

    function leave(): void {
      own.off('message', hear);
      own.off('error', fail);
    }
  });
  return {
    ...analyst,
    close() {
      analyst.close();
      stop();
    },
  };
}

/** From what is built, and from the sources, which node alone does not read, by the tool that reads them in the server too. */
function openThread(): Worker {
  const ending = extname(import.meta.url);
  const url = new URL(`./analyst-thread${ending}`, import.meta.url);
  const thread = ending === '.js' ? new Worker(url) : new Worker(readingSources(url), { eval: true });
  thread.unref();
  return thread;
}

function readingSources(url: URL): string {
  const tool = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `import(${tool}).then(({ register }) => { register(); return import(${JSON.stringify(url.href)}); });`;
}

/** In this thread, with room for others between two parts: where no thread can be had, as in tests. */
export function patientAnalyst(): Analyst {
  const analysisOf = textAnalysis();
  return queueOf(({ task, tell }, done) => {
    let isWanted = true;
    void (async () => {
      await rest();
      for (const part of analysisOf(task.asked)) {
        if (!isWanted) return;
        tell(part);
        await rest();
      }
      if (!isWanted) return;
      tell(null);
      done();
    })();
    return () => {
      isWanted = false;
    };
  });
}
