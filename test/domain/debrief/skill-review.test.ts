import { describe, expect, it } from 'vitest';
import { LEVELS, levelOf } from '../../../server/domain/debrief/skill-review.ts';
import { summaryOf } from '../../../server/domain/debrief/summary.ts';
import { ASK, CLOSE, debriefIn, END, HAND_OVER, LOCK, LOCKS, playedIn, SCALE, TELL, WAIT } from './pool.ts';

const skill = (debrief: ReturnType<typeof debriefIn>, name: string) => debrief.skills.find((one) => one.skill === name);

describe('a level', () => {
  it.each([
    [24, 1],
    [25, 2],
    [59, 2],
    [60, 3],
    [94, 3],
    [95, 4],
    [100, 4],
  ])('of %i percent of the best line is %i', (percent, level) => {
    expect(levelOf(percent * 80, 8000)).toBe(level);
  });

  it('changes where the table on the page says so', () => {
    for (const { level, from } of LEVELS) {
      expect(levelOf(from, 100)).toBe(level);
      expect(levelOf(from - 0.001, 100)).toBe(level - 1);
    }
  });

  it.each([
    ['below zero', -1, 1],
    ['above zero', 500, 4],
    ['at zero', 0, null],
  ])('where the best line earns nothing is told by points %s', (_, points, level) => {
    expect(levelOf(points, 0)).toBe(level);
  });

  it('is none where the best line pays a price and so does the run', () => {
    expect(levelOf(-1000, -1000)).toBeNull();
    expect(levelOf(-2000, -1000)).toBe(1);
  });
});

describe('the skills of a run', () => {
  it('take their level from the very points that are shown', () => {
    const debriefs = [
      debriefIn(LOCK, [LOCKS, END, TELL, ASK, CLOSE]),
      debriefIn(LOCK, [LOCKS, SCALE, CLOSE]),
      debriefIn(LOCK, [TELL, WAIT, HAND_OVER]),
    ];
    for (const one of debriefs.flatMap(({ skills }) => skills)) {
      expect(one.points).toBe(one.won + one.lost);
      expect(one.level).toBe(levelOf(one.points, one.best));
    }
  });

  it('are measured against the best line of the cause that held, arrivals included', () => {
    expect(skill(debriefIn(LOCK, [LOCKS, END, CLOSE]), 'risk')).toMatchObject({ points: 1000, best: 1000, level: 4 });
  });

  it('stand below zero where more was lost than won', () => {
    expect(skill(debriefIn(LOCK, [TELL, WAIT, HAND_OVER]), 'communication')).toMatchObject({
      won: 1000,
      lost: -2000,
      points: -1000,
      level: 1,
    });
  });
});

describe('the summary', () => {
  it('never calls a skill furthest behind that is at the highest level', () => {
    const debrief = debriefIn(LOCK, [LOCKS, END, TELL, ASK, CLOSE]);
    expect(debrief.score).toBe('100');
    expect(debrief.summary).not.toContain('Furthest behind');
  });

  it('names the skill furthest behind with the points of its row', () => {
    const debrief = debriefIn(LOCK, [LOCKS, END, TELL, CLOSE]);
    expect(debrief.summary).toContain('Furthest behind the best line: communication, 1 of 2 points.');
    expect(skill(debrief, 'communication')).toMatchObject({ points: 1000, best: 2000, level: 2 });
    const levels = debrief.skills.map(({ level }) => level ?? 4);
    expect(Math.min(...levels)).toBe(2);
  });

  it('names the skill with the widest gap in points, also beside one of a lower level', () => {
    const { run } = playedIn(LOCK, [SCALE, CLOSE]);
    const { decisions } = debriefIn(LOCK, [SCALE, CLOSE]);
    const row = { skill: 'command', name: 'command', points: 0, won: 0, lost: 0, best: 1000, level: 1 } as const;
    const wider = { skill: 'learning', name: 'learning', points: 6000, won: 6000, lost: 0, best: 8000, level: 3 } as const;
    expect(summaryOf(run, [row, wider], decisions, null)).toContain('Furthest behind the best line: learning, 6 of 8 points.');
    expect(summaryOf(run, [row], decisions, null)).toContain('Furthest behind the best line: command, 0 of 1 points.');
  });

  it('calls none furthest behind where no decision lost a point', () => {
    const { run } = playedIn(LOCK, [LOCKS, END, TELL, ASK, CLOSE]);
    const { decisions } = debriefIn(LOCK, [LOCKS, END, TELL, ASK, CLOSE]);
    const row = { skill: 'size-up', name: 'sizing up', points: 0, won: 0, lost: 0, best: 300, level: 1 } as const;
    expect(summaryOf(run, [row], decisions, null)).not.toContain('Furthest behind');
  });

  it('words points below zero as below zero', () => {
    expect(debriefIn(LOCK, [LOCKS, SCALE, CLOSE]).summary).toContain('stabilising, 5 points below zero, where the best line won 5.');
  });

  it('speaks of no time to restore in a run that was lost', () => {
    expect(debriefIn(LOCK, [WAIT, TELL, HAND_OVER]).summary).not.toMatch(/objective/);
    expect(debriefIn(LOCK, [LOCKS, END, CLOSE]).summary).toContain('Resolved in 5 min. Every objective was met again after 4 min.');
  });
});
