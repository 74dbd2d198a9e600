import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

/** A step with a list below it, and the steps around it. */
function below(list: string) {
  const { map, lost } = imported('a.md', `1. Look\n2. Mend\n${list.replace(/^/gm, '   ')}\n3. Tell\n`);
  return { map: map.slice(2, -3), lost };
}

describe('Items below a step of a runbook', () => {
  it.each(['1. Ask\n2. Cancel\n3. Watch', '- Ask\n- Cancel\n- Watch', 'a. Ask\nb. Cancel\nc. Watch'])(
    'are done one after another: %s',
    (list) => {
      expect(below(list)).toEqual({
        map: ['Mend', '  Ask → Ask', 'Ask', '  Cancel → Cancel', 'Cancel', '  Watch → Tell'],
        lost: [],
      });
    },
  );

  it.each([
    ['- If it is full: rotate\n- Otherwise: restart', ['If it is full: rotate', 'Otherwise: restart']],
    ['1. If it is full, rotate\n2. If there is none, restart', ['If it is full, rotate', 'If there is none, restart']],
    ['- Full? Yes: rotate\n- No → restart', null],
    ['- Yes: rotate\n- No: restart', ['Yes: rotate', 'No: restart']],
    ['- `%util` near 100 → rotate\n- otherwise → restart', ['%util near 100 → rotate', 'otherwise → restart']],
    ['- When full: rotate\n- When slow: restart\n- Else: wait', ['When full: rotate', 'When slow: restart', 'Else: wait']],
    ['- Restart it\n- Alternatively, drain it', ['Restart it', 'Alternatively, drain it']],
  ])('are alternatives where they say so: %s', (list, labels) => {
    if (labels) expect(below(list).map).toEqual(['Mend', ...labels.map((label) => `  ${label} → Tell`)]);
    expect(below(list).lost.filter((one) => one.includes('go together'))).toEqual([]);
  });

  it.each([
    ['- If it is full, rotate\n- If it is slow, restart', 3],
    ['- When full: rotate\n- When slow: restart', 3],
    ['- Lag falls: go to step 3\n- Lag is flat: go to step 1', 4],
  ])('that may be both are taken as alternatives, and listed: %s', (list, size) => {
    const { map, lost } = below(list);
    expect(map).toHaveLength(size);
    expect(lost.filter((one) => one.includes('taken as alternatives'))).toHaveLength(1);
  });

  it('with items of their own may be alternatives, and are listed', () => {
    expect(below('- Logs fill it\n  - Rotate them\n- Dumps fill it').lost).toEqual([
      '3 how the items from “Logs fill it” to “Dumps fill it” go together (taken one after another)',
    ]);
  });

  it('are what the candidate chooses where one of them is to be taken', () => {
    const { map, lost } = imported('a.md', '- Do one of the following:\n  - Restart\n  - Drain\n- Which hosts fail?\n  - Old\n  - New\n');
    expect(map.slice(0, 3)).toEqual(['Do one of the following:', '  Restart → Which hosts fail?', '  Drain → Which hosts fail?']);
    expect(lost).toEqual(['5 how the items from “Old” to “New” go together (taken as alternatives)']);
  });

  it('are a case and what else there is where only one says “if”', () => {
    expect(below('- Ask\n- If it is full, rotate it.\n- Watch').map).toEqual([
      'Mend',
      '  Ask → Ask',
      'Ask',
      '  If it is full, rotate it. → Watch',
      '  Otherwise → Watch',
      'Watch',
      '  Done: Watch → Tell',
    ]);
    expect(below('- Ask\n- When it is full, rotate it.').map).toEqual([
      'Mend',
      '  Ask → Ask',
      'Ask',
      '  When it is full, rotate it. → Tell',
    ]);
  });

  it('of a numbered list are cases one after another', () => {
    expect(below('1. If it is full, rotate it.\n2. If it is slow, stop.').map).toEqual([
      'Mend',
      '  If it is full, rotate it. → If it is slow, stop.',
      '  Otherwise → If it is slow, stop.',
      'If it is slow, stop.',
      '  If it is slow, stop. → The end',
      '  Otherwise → Tell',
    ]);
  });
});

describe('The cases of a runbook', () => {
  const read = (text: string) => imported('a.md', `1. Look\n2. ${text}\n3. Mend\n4. Tell\n`);

  it.each([
    [
      'If it is red, go to step 4; otherwise go back to step 1.',
      ['If it is red, go to step 4 → Tell', 'otherwise go back to step 1. → Look'],
    ],
    ['If it is red, go to step 4. Else stop.', ['If it is red, go to step 4. → Tell', 'Else stop. → The end']],
    ['Is it red? If so, go to step 4. If not, stop.', ['If so, go to step 4. → Tell', 'If not, stop. → The end']],
    ['Still red? Go to step 4.', ['Still red? Go to step 4. → Tell', 'Otherwise → Mend']],
    ['Wait, e.g. a minute. Go to step 4 if it is red.', ['Go to step 4 if it is red. → Tell', 'Otherwise → Mend']],
    ['You may skip to step 4.', ['You may skip to step 4. → Tell', 'Otherwise → Mend']],
    ['Stop unless it is red.', ['Stop unless it is red. → The end', 'Otherwise → Mend']],
    ['If it is red, wait. Then tell them and stop.', ['If it is red, wait. Then tell them and stop. → The end', 'Otherwise → Mend']],
  ])('of one step part where they lead: %s', (text, ways) => {
    const { map } = read(text);
    const at = map.findIndex((one) => one.startsWith('  Done: Look')) + 2;
    expect(map.slice(at, at + 2)).toEqual(ways.map((way) => `  ${way}`));
  });

  it('stand behind the name of their step, and before what is done in all of them', () => {
    const { map } = imported('a.md', '- Step 1: If red, go to step 3; otherwise, stop.\n- Step 2: Wait\n- Step 3: Mend. Go to step 1.\n');
    expect(map.slice(0, 3)).toEqual(['Step 1:', '  If red, go to step 3 → Step 3: Mend. Go to step 1.', '  otherwise, stop. → The end']);
    const text = 'Look. If red, wait. Regardless of that, go to step 4.';
    expect(read(text).map).toContain(`  Done: ${text} → Tell`);
  });

  it.each(['Restart it. If it fails, ask Bob.', 'Tell whoever else is there; anything else waits.', 'Wait, no. 3 is the host.'])(
    'that lead nowhere else stay a text: %s',
    (text) => expect(read(text).map).toContain(`  Done: ${text} → Mend`),
  );

  it('lead on, and are listed, where they may end', () => {
    const { map, lost } = read('If it is red, escalate to the lead.');
    expect(map).toContain('  If it is red, escalate to the lead. → Mend');
    expect(lost).toContain('2 where “If it is red, escalate to the lead.” leads (leads to the next step)');
    expect(read('Escalate to the lead.').lost).toEqual([]);
  });

  it('are listed once, for what is found may decide', () => {
    const { lost } = imported('a.md', '- If red, wait.\n- Look\n- If blue, go to the start.\n');
    expect(lost).toEqual([
      '1 whether what is found decides, at “If red, wait.” (line 1), “If blue, go to the start.” (line 3) (chosen by the candidate)',
    ]);
  });

  it('hold what stands below them, and go on behind it', () => {
    expect(
      imported(
        'a.md',
        '1. Look\n   - If red:\n     - Ask\n     - Go to step 3.\n   - Otherwise:\n     - Wait\n2. Mend\n3. Tell\n',
      ).map.slice(0, 7),
    ).toEqual(['Look', '  If red: → If red:', '  Otherwise: → Otherwise:', 'If red:', '  Ask → Tell', 'Otherwise:', '  Wait → Mend']);
  });
});
