import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('The headings of a runbook', () => {
  it('are the title, and a list of what was left out', () => {
    const { scenario, lost } = imported('a.md', '# Disk full\n\n## Size it up\n\n- Look\n\n# Another\n');
    expect(scenario.title).toBe('Disk full');
    expect(lost).toEqual(['3 ## Size it up (left out)', '7 # Another (left out)']);
  });
});

describe('The code of a runbook', () => {
  const text = (source: string) => imported('a.md', source).text;

  it('stands where its step is shown', () => {
    expect(text('- Scale\n  ```sh\n  kubectl scale `x`\n    two\n  ```\n- Check\n')).toContain(
      'Scale\n\n```sh\nkubectl scale `x`\n  two\n```\n\n- [Done: Scale]',
    );
  });

  it('of what may be done in a step is what that shows', () => {
    expect(text('- Scale\n  - By hand\n\n    ~~~\n    kubectl ```\n    ~~~\n')).toContain(
      '[By hand](#the-end)\n  - shows:\n\n    ````\n    kubectl ```\n    ````',
    );
  });

  it('keeps its language, and lists what stands beside that', () => {
    const { text, lost } = imported('a.md', '- Look\n  - By hand\n    ```sql title="lag"\n    SELECT 1\n    ```\n');
    expect(text).toContain('[By hand](#the-end)\n  - shows:\n\n    ```sql\n    SELECT 1\n    ```');
    expect(lost).toEqual(['3 “title="lag"” beside the code (left out)']);
    expect(imported('a.md', '- Look\n  ```\n  ls\n  ```\n').text).toContain('\n```\nls\n```');
  });

  it('may begin beside the mark of its item', () => {
    const { map, text } = imported('a.md', '1. ```sh\n   df -h\n   du\n   ```\n2. Tell\n');
    expect(map.slice(0, 3)).toEqual(['df -h', '  Done: df -h → Tell', 'Tell']);
    expect(text).toContain('df -h\n\n```sh\ndf -h\ndu\n```\n');
  });

  it('within a line begins no fence', () => {
    expect(imported('a.md', '- Look\n\n```ls```\n- Tell\n').lost).toEqual(['3 ```ls``` (left out)']);
  });

  it('before all steps is listed', () => {
    expect(imported('a.md', '```\nls\n```\n- Look\n').lost).toEqual(['2 ls (left out)']);
  });
});

describe('A step of a runbook', () => {
  it('that is done is named by what was done', () => {
    expect(imported('a.md', '- [x] Look\n- Tell\n').map).toEqual([
      'Look',
      '  Done: Look → Tell',
      'Tell',
      '  Done: Tell → The end',
      'The end (resolved)',
    ]);
  });
});

describe('The text of a step of a runbook', () => {
  it('may go on in the line below, but not in a note', () => {
    const { map, lost } = imported('a.md', '- Look at the\n  graph\n  > Not at night.\n\n  Slowly.\n- Tell\n');
    expect(map[0]).toBe('Look at the graph');
    expect(lost).toEqual(['3 > Not at night. (left out)', '5 Slowly. (left out)']);
  });
});

describe('The checks of a runbook', () => {
  it('stand in the scene of their step, with their boxes', () => {
    const { map, text } = imported('a.md', '- Watch\n  - [ ] lag falls\n  - [x] no new errors\n- Tell\n');
    expect(map.slice(0, 2)).toEqual(['Watch', '  Done: Watch → Tell']);
    expect(text).toContain('Watch\n\n☐ lag falls\n\n☐ no new errors\n\n- [Done: Watch]');
  });

  it('are a case like others where they say what follows', () => {
    expect(imported('a.md', '- Look\n- Watch\n  - [ ] lag falls\n  - [ ] if not, go back to the start\n').map.slice(2)).toEqual([
      'Watch',
      '  if not, go back to the start → Look',
      '  Go on → The end',
      'The end (resolved)',
    ]);
  });
});
