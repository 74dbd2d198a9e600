import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

/** A runbook of four steps, of which the second says this. */
function second(text: string) {
  return imported('a.md', `1. Look\n2. ${text}\n3. Mend\n4. Tell\n`);
}

describe('A step of a runbook that says where to go', () => {
  it.each([
    'Drain it and go to step 4.',
    'Drain it, then continue with step 4.',
    'Drain it and skip ahead to Step 4',
    'Drain it. Proceed directly to step four.',
    'Drain it; move on to item #4.',
    'Drain it, goto 4.',
    'Drain it. Then jump to step 4 (the last).',
  ])('leads there: %s', (text) => {
    const { map } = second(text);
    expect(map.slice(1, 4)).toEqual([`  Done: Look → ${text}`, text, `  Done: ${text} → Tell`]);
  });

  it.each([
    'Drain it. Go back to step 1.',
    'Drain it and start over.',
    'Drain it; repeat from the beginning.',
    'Drain it and return to step 1',
  ])('leads back: %s', (text) => expect(second(text).map[3]).toBe(`  Done: ${text} → Look`));

  it.each([
    'Drain it. You can now do this: stop.',
    'Drain it and stop.',
    'Drain it; you’re done.',
    'Drain it. Done!',
    'Drain it. End of runbook.',
    'Escalate to the lead and stop here.',
  ])('ends: %s', (text) => expect(second(text).map[3]).toBe(`  Done: ${text} → The end`));

  it.each([
    'Do not go to step 4.',
    'Wait for the writes to stop.',
    'Stop the export job.',
    'Take the pid of step 1.',
    'Before you go to step 4, look again.',
    'Run `go to step 4`; `stop`.',
    'Go to the dashboard.',
    'Go to the next step.',
    'Once it is done, tell them.',
    'Scale it back to 4 pods.',
  ])('leads on where it says nothing of the kind: %s', (text) => {
    const { map, lost } = second(text);
    expect(map[3]).toMatch(/^ {2}Done: .* → Mend$/);
    expect(lost).toEqual([]);
  });

  it.each([
    'See step 4 for the commands.',
    'Repeat steps 3 and 4 on each replica.',
    'Go to step 9.',
    'Skip step 3.',
    'Do step 4 on the other host.',
  ])('leads on, and is listed, where nobody can say: %s', (text) => {
    const { map, lost } = second(text);
    expect(map[3]).toBe(`  Done: ${text} → Mend`);
    expect(lost).toEqual([`2 where “${text}” leads (leads to the next step)`]);
  });

  it('is not listed where that is the next', () => {
    expect(second('See step 3.').lost).toEqual([]);
  });

  it('and nothing else is where the step above it leads', () => {
    expect(imported('a.md', '1. Look\n2. Mend\n   - Restart it\n   - Then go to step 1.\n3. Stop.\n').map).toEqual([
      'Look',
      '  Done: Look → Mend',
      'Mend',
      '  Restart it → Look',
    ]);
  });

  it('leaves a step that nothing leads to any more, which is listed', () => {
    const { map, lost } = second('Drain it and go to step 4.');
    expect(map).toContain('  Done: Mend → Tell');
    expect(lost).toEqual(['3 “Mend”, to which no step leads (kept as a scene)']);
  });

  it('may lead round in a circle that does nothing', () => {
    expect(imported('a.md', '1. Look\n2. Go to step 3.\n3. Go to step 2.\n').lost).toEqual([
      '2 where “Go to step 3.” leads (ends the story)',
    ]);
  });
});

describe('The number of a step of a runbook', () => {
  const map = (source: string) => imported('a.md', source).map;

  it('is as it is written, and where all are one as Markdown counts them', () => {
    expect(map('3. Look\n4. Mend, and go to step 3\n')).toContain('  Done: Mend, and go to step 3 → Look');
    expect(map('1. Look\n1. Mend\n1. Tell, and go to step 2\n')).toContain('  Done: Tell, and go to step 2 → Mend');
  });

  it.each([
    ['1. Look\n   1. Read\n   2. Ask\n2. Go on\n3. If red, go to step 1.2.\n', 'Read'],
    ['1. Look\n   1.1 Read\n   1.2 Ask\n2. Go on\n3. If red, go to step 1.2.\n', 'Read'],
    ['1. Look\n1.1. Read\n1.2. Ask\n2. Go on\n3. If red, go to step 1.2.\n', 'Read'],
    ['1. Look\n   a. Read\n   b. Ask\n2. Go on\n3. If red, go to step 1b.\n', 'Read'],
    ['1. Look\n   1a. Read\n   1b) Ask\n2. Go on\n3. If red, go to step 1.b.\n', 'Read'],
    ['- Step 1: Look\n- Step 2: Go on\n- If red, go to step 1.\n', 'Step 1: Look'],
  ])('may be of a step below another, or in words: %s', (source, place) => {
    expect(map(source).find((one) => one.startsWith('  If red'))).toMatch(new RegExp(` → ${place}$`));
  });

  it('is no text that begins with one', () => {
    const { lost } = imported('a.md', '1. Look\n\n2.5 GB are free.\n');
    expect(lost).toEqual(['3 2.5 GB are free. (left out)']);
  });

  it('of two lists is not sure, and of another section it is that of its own', () => {
    const nested = imported('a.md', '1. Look\n   1. Read\n   2. Ask\n   3. If red, go to step 2.\n2. Tell\n3. End\n');
    expect(nested.lost[1]).toBe('4 where “If red, go to step 2.” leads (leads to the next step)');
    const parted = map('## A\n1. Look\n2. Read\n## B\n1. Mend\n2. If red, go to step 1.\n');
    expect(parted).toContain('  If red, go to step 1. → Mend');
  });
});

describe('The heading of a runbook', () => {
  const map = (text: string) => imported('a.md', `# R\n## Triage\n1. Look\n2. ${text}\n3. Wait\n## 2. Failover\n1. Promote\n`).map;

  it.each([
    'If it is gone, see *Failover*.',
    'If it is gone, follow “Failover”',
    'If it is gone: go to [the failover](#2-failover).',
    'If it is gone, continue with the section Failover',
    'If it is gone, jump to section 2.',
    'If it is gone, ask the lead and go to Failover instead.',
  ])('is where its name leads: %s', (text) => {
    expect(map(text).filter((one) => one.startsWith('  If it is gone'))).toEqual([expect.stringMatching(/ → Promote$/)]);
    expect(map(text)).toContain('  Otherwise → Wait');
  });

  it.each(['Read about failover in the wiki.', 'Go to failover-dashboard.'])('is not meant by words that are like it: %s', (text) => {
    expect(map(text)).toContain(`  Done: ${text} → Wait`);
  });

  it('may have a number', () => {
    const { map } = imported(
      'a.md',
      '## 5. Look\n- Look\n## 5.5 Mend\n- Mend\n## Step 6 – Tell\n- Tell, and go to step 5.5\n## 55 Wait\n- Wait\n',
    );
    expect(map).toContain('  Done: Tell, and go to step 5.5 → Mend');
  });

  it('that is to be read on the way is listed', () => {
    const text = 'Promote it (see Failover).';
    expect(imported('a.md', `1. ${text}\n2. Wait\n## Failover\n1. Look\n`).lost[0]).toBe(
      `1 where “${text}” leads (leads to the next step)`,
    );
  });
});
