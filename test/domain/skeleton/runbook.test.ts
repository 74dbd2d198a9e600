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
      'Scale\n\n```\nkubectl scale `x`\n  two\n```\n\n- [Done: Scale]',
    );
  });

  it('of what may be done in a step is what that shows', () => {
    expect(text('- Scale\n  - By hand\n\n    ~~~\n    kubectl ```\n    ~~~\n')).toContain(
      '[By hand](#the-end)\n  - shows:\n\n    ````\n    kubectl ```\n    ````',
    );
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
