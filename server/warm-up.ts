/** Reads a sample answer before anybody asks: what a process reads first, its patterns compiled and its lists made, takes a second. */
import type { QuestionBank } from './content/question-bank.ts';
import { readingSteps } from './domain/reading/read.ts';
import { proposalSteps } from './domain/story/proposals.ts';
import { inTurns } from './http/in-turns.ts';

/** Words a minute; any will do. */
const PACE = 140;

/** Never keeps anybody waiting for long; nothing is kept of what it reads. */
export async function warmUp(bank: Pick<QuestionBank, 'questions' | 'samples' | 'topics'>): Promise<void> {
  const [question] = bank.questions().filter(({ id }) => bank.samples(id) !== null);
  const [answer] = question ? (bank.samples(question.id)?.answers ?? []) : [];
  if (!question || !answer) return;
  const parts = Object.fromEntries(answer.parts.map(({ id, text }) => [id, text]));
  await inTurns(readingSteps(question, parts, PACE, bank.topics()));
  await inTurns(proposalSteps(Object.values(parts).join('\n\n')));
}
