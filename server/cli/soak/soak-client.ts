/** One client of a soak: sends, and sends the same again where the answer did not come, as a person does. */
import { setTimeout } from 'node:timers/promises';
import { links } from '../../../views/links.ts';
import { newId } from '../../db/ids.ts';
import type { Ledger, Sent, SentKind } from './ledger.ts';
import { draftFormOn, type OpenTurn, openTurnOn } from './soak-pages.ts';
import { decisionMark } from './stored-marks-store.ts';

export type SoakClientDeps = {
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Another at each call, for all clients together. */
  readonly mark: () => string;
  /** Of each answer that came, in milliseconds. */
  readonly timed: (kind: SentKind, milliseconds: number) => void;
  /** The server said that it could not store what was sent. */
  readonly refused: () => void;
  /** Public names or ids that it may begin, and questions that are its own. */
  readonly scenarios: readonly string[];
  readonly questions: readonly string[];
};

export type SoakClient = {
  /** Sends one after the other until the server is gone or `signal` says so. */
  play(origin: string, signal: AbortSignal): Promise<void>;
};

type Request = { readonly sent: Sent; readonly path: string; readonly form: Readonly<Record<string, string>> };

/** Of a hundred that are sent. */
const SHARES: readonly (readonly [SentKind, number])[] = [
  ['decision', 65],
  ['draft', 20],
  ['rating', 10],
  ['story', 5],
];

export function createSoakClient(deps: SoakClientDeps): SoakClient {
  /** Sent, and not answered. */
  let open: Request | null = null;
  let run: { readonly id: string; readonly at: OpenTurn } | null = null;

  async function next(origin: string): Promise<Request | null> {
    const kind = kindOf(deps.random() * 100);
    switch (kind) {
      case 'decision':
        return decision(origin);
      case 'draft':
      case 'rating':
        return draft(origin, kind);
      case 'story':
        return story();
    }
  }

  async function decision(origin: string): Promise<Request | null> {
    run ??= await begin(origin, oneOf(deps.scenarios));
    if (run === null) return null;
    const { id, at } = run;
    const choice = oneOf(at.tokens);
    const sent = { kind: 'decision', mark: decisionMark(id, at.turn, choice) } as const;
    return { sent, path: links.decisions(id), form: { turn: String(at.turn), choice } };
  }

  async function begin(origin: string, scenario: string): Promise<typeof run> {
    const begun = await post(origin, links.runs, { scenario });
    const id = begun.headers.get('location')?.split('/').at(-1) ?? '';
    const at = openTurnOn(await (await fetch(origin + links.run(id))).text());
    return at && { id, at };
  }

  async function draft(origin: string, kind: 'draft' | 'rating'): Promise<Request | null> {
    const form = draftFormOn(await (await fetch(origin + links.question(oneOf(deps.questions)))).text());
    if (form === null) return null;
    const mark = deps.mark();
    const fields = { ...form.fields, [form.part]: `${TEXT} ${mark}` };
    if (kind === 'rating') return { sent: { kind, mark }, path: links.ratings(form.answerId), form: { ...fields, level: '3' } };
    return { sent: { kind, mark }, path: links.draft(form.answerId), form: { ...fields, by: 'hand' } };
  }

  function story(): Request {
    const mark = deps.mark();
    const form = { id: newId(), revision: '0', tab: 'soak', sent: '1', title: `The night of ${mark}`, action: TEXT };
    return { sent: { kind: 'story', mark }, path: links.stories, form };
  }

  async function answered(origin: string, { sent, path, form }: Request): Promise<Answer> {
    const since = performance.now();
    const response = await post(origin, path, form, sent.kind === 'decision' ? AS_HTMX : {});
    const text = await response.text();
    deps.timed(sent.kind, performance.now() - since);
    const answer = ANSWERS[response.status];
    if (!answer) throw new Error(`${path} answered ${response.status} to ${JSON.stringify(form)}`);
    if (sent.kind === 'decision' && answer !== 'not-stored') run = after(answer, text);
    return answer;
  }

  function after(answer: Answer, part: string): typeof run {
    const at = answer === 'kept' ? openTurnOn(part) : null;
    return run && at && { ...run, at };
  }

  async function again(): Promise<void> {
    deps.refused();
    await setTimeout(PAUSE);
  }

  function oneOf<T>(all: readonly T[]): T {
    return all[Math.floor(deps.random() * all.length)] as T;
  }

  return {
    async play(origin, signal) {
      try {
        while (!signal.aborted) {
          open ??= await next(origin);
          if (open === null) continue;
          deps.ledger.send(open.sent);
          const answer = await answered(origin, open);
          if (answer === 'kept') deps.ledger.acknowledge(open.sent);
          if (answer === 'not-stored') await again();
          else open = null;
        }
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

const TEXT = 'I split the call, chose the rollback because it could be undone, and told support every fifteen minutes what we knew.';

/** `late`: it met somebody faster, and is not kept. `not-stored`: the storage failed, and the same may be sent again. */
type Answer = 'kept' | 'late' | 'not-stored';
const ANSWERS: Readonly<Record<number, Answer>> = { 200: 'kept', 303: 'kept', 409: 'late', 503: 'not-stored' };
/** Milliseconds before the same is sent again. */
const PAUSE = 100;

function kindOf(drawn: number): SentKind {
  let upTo = 0;
  for (const [kind, share] of SHARES) {
    upTo += share;
    if (drawn < upTo) return kind;
  }
  return 'decision';
}

/** The answer to a decision is the next turn. */
const AS_HTMX = { 'HX-Request': 'true' };

function post(origin: string, path: string, form: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
  const body = new URLSearchParams(form);
  return fetch(origin + path, { method: 'POST', body, headers: { Origin: origin, ...headers }, redirect: 'manual' });
}

/** The connection ended: the server was killed. */
function isGone(error: unknown): boolean {
  return error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated');
}
