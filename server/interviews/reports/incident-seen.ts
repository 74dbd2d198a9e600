/** What a report takes of a finished run: the debrief's words and levels, what thinking cost, and what one was sure of and wrong. */
import type { Debrief, SkillReview } from '../../domain/debrief/debrief.ts';
import type { IncidentSeen } from '../../domain/report/item-findings.ts';
import type { Result } from '../../domain/result.ts';
import type { Run } from '../../domain/run/run.ts';
import { exact } from '../../domain/scenario/quantity.ts';
import { COSTLY } from '../../domain/study/card.ts';
import { screensOf } from '../../domain/study/evidence.ts';

export type FinishedIncident = { readonly run: Run; readonly debrief: Debrief };

/** `sure`: percent. */
export type MadePrediction = { readonly turn: number; readonly sure: number; readonly cameTrue: boolean };

export type IncidentSource = {
  finished(runId: string, candidate: string): Promise<Result<FinishedIncident, string>>;
  predictions(runId: string, candidate: string): Promise<readonly MadePrediction[]>;
};

/** From here on somebody is sure. */
const SURE = 80;

/** Null for a run that is not over, or can no longer be replayed. */
export async function incidentSeen(source: IncidentSource, runId: string, candidate: string): Promise<IncidentSeen | null> {
  const [finished, predictions] = await Promise.all([source.finished(runId, candidate), source.predictions(runId, candidate)]);
  if (!finished.ok) return null;
  const { run, debrief } = finished.value;
  const costly = debrief.decisions.filter(({ lossValue }) => lossValue > COSTLY).map(({ turn }) => turn);
  const wrong = predictions.filter(({ turn, sure, cameTrue }) => sure >= SURE && !cameTrue && costly.includes(turn));
  return {
    runId,
    title: debrief.title,
    score: debrief.score,
    summary: debrief.summary,
    screens: screensOf(run.scenario),
    skills: debrief.skills.map((skill) => ({ skill: skill.skill, level: skill.level, says: pointsOf(skill) })),
    hesitation: debrief.thinking?.cost ?? null,
    costly: costly.length,
    sureAndWrong: wrong.length,
  };
}

function pointsOf({ points, best }: SkillReview): string {
  return `${exact(points)} points, where the best line won ${exact(best)}.`;
}
