/** A run in the terminal: the scene, what is known, numbered choices; `back` takes the last decision back. */
import { createInterface } from 'node:readline/promises';
import { review } from '../domain/debrief/review.ts';
import { type ChoiceView, choiceOf } from '../domain/run/choice-view.ts';
import { clockOf, decide, history, type Run } from '../domain/run/run.ts';
import { type RunView, runView } from '../domain/run/run-view.ts';
import { solveBlind, solvePar } from '../domain/solve/blind-and-par.ts';
import { wholePoints } from '../domain/solve/ratio.ts';
import type { Solution } from '../domain/solve/solve.ts';
import { writtenUpdates } from '../domain/update/written.ts';
import { debriefText } from './debrief-text.ts';
import { plain } from './plain.ts';

/** `begun` is of the variant of `solution`, one of `solutions`, which are one a variant. The same seed gives the choices in the same order. */
export async function playInTerminal(begun: Run, solution: Solution, solutions: readonly Solution[], seed: number): Promise<void> {
  const lines = createInterface({ input: process.stdin });
  let run = begun;
  let isWriting = false;
  const words: Record<number, string> = {};
  process.stdout.write(`Choices stand in an order of their own in each run; --seed ${seed} gives this one again.\n`);
  show(run, seed);
  for await (const line of lines) {
    const answer = line.trim().toLowerCase();
    if (isWriting) words[run.turn] = line.trim();
    else if (answer === 'quit') break;
    const next: Run | null = isWriting ? run : answer === 'back' ? (run.last?.before ?? run) : chosen(run, seed, answer);
    isWriting = next !== null && next.turn > run.turn && next.last?.choice.writes != null;
    if (next) run = next;
    else process.stdout.write('That is none of the numbers. ');
    if (isWriting) process.stdout.write(WRITE);
    else if (run.outcome !== null) break;
    else show(run, seed);
  }
  lines.close();
  if (run.outcome !== null) end(run, seed, solution, words);
  if (run.outcome !== null && solutions.length > 1) process.stdout.write(`${readingText(solutions)}\n`);
}

/** A finished run, scene by scene with what was chosen, from its turn `from` on, and its debrief. */
export function transcript(run: Run, from: number, seed: number, solution: Solution): string[] {
  const steps = history(run)
    .slice(from + 1)
    .flatMap((one) =>
      one.last ? [sceneText(runView(one.last.before, seed)), `\n> ${clockOf(one.last.before)}  ${one.last.choice.label}`] : [],
    );
  return [...steps, sceneText(runView(run, seed)), debriefText(review(run, solution), [])];
}

const WRITE = '\nYour words, on one line; an empty one leaves them out: ';

function end(run: Run, seed: number, solution: Solution, words: Readonly<Record<number, string>>): void {
  const written = writtenUpdates(run, words);
  process.stdout.write(`${sceneText(runView(run, seed))}\n${debriefText(review(run, solution), written)}\n`);
}

function readingText(solutions: readonly Solution[]): string {
  const par = solvePar(solutions);
  const blind = solveBlind(solutions);
  if (!par.ok || !blind.ok) return 'What careful reading and the labels alone make certain of is not proven.';
  return `A careful reader can make certain of ${wholePoints(par.value)}, the labels alone of ${wholePoints(blind.value)}: the difference is what reading is worth.`;
}

function show(run: Run, seed: number): void {
  const seen = runView(run, seed);
  const choices = openOf(seen).map((choice, i) => `  ${i + 1}  ${plain(choice.labelHtml)}  (${choice.takes} min)`);
  process.stdout.write(`${sceneText(seen)}\n${choices.join('\n')}\n\nA number, back, or quit: `);
}

function chosen(run: Run, seed: number, answer: string): Run | null {
  const token = /^\d+$/.test(answer) ? openOf(runView(run, seed))[Number(answer) - 1]?.token : null;
  const choice = token ? choiceOf(run.scenario, seed, token) : null;
  const next = choice && decide(run, choice);
  return next?.ok ? next.value : null;
}

function openOf(seen: RunView): ChoiceView[] {
  return [...seen.choices, ...seen.anyTime].filter((choice) => choice.token !== null);
}

function sceneText(seen: RunView): string {
  const { scene } = seen;
  const known = [...seen.signals, ...seen.impacts].map((one) => `${one.label} ${one.value}`).join(', ');
  const news = seen.feed
    .slice(-4)
    .map(
      (entry) => `  ${entry.clock}  ${entry.kind === 'message' ? `${entry.who}: ${plain(entry.html)}` : `you: ${plain(entry.labelHtml)}`}`,
    );
  const texts = [
    scene.introHtml,
    scene.arrivalHtml,
    ...scene.notices,
    scene.freshHtml,
    scene.proseHtml,
    scene.came ? (seen.findings[0]?.html ?? '') : '',
  ];
  const body = texts.map(plain).filter((text) => text !== '');
  return [`\n${seen.severity}  ${seen.title}  ${seen.clock}`, known, `\n${plain(scene.headingHtml)}\n`, ...body, news.join('\n')].join(
    '\n',
  );
}
