import { describe, expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { linesOf, sceneOfSection, sectionAt, sectionOfScene, sectionsOf } from '../../../server/domain/workbench/source-sections.ts';
import { WORKED_EXAMPLE } from '../../server/visitor.ts';

const TEXT = '---\ntitle: A\n---\n\n# A\n\n## One\n\nText.\n\n```\n## no heading\n```\n\n## Two\n- [Go](#one)\n';

describe('the text of a scenario', () => {
  it('falls into stretches from heading to heading, the front matter first', () => {
    expect(sectionsOf(TEXT)).toEqual([
      { from: 1, to: 6, head: '' },
      { from: 7, to: 14, head: '## One' },
      { from: 15, to: 17, head: '## Two' },
    ]);
  });

  it.each([
    ['', [{ from: 1, to: 1, head: '' }]],
    [
      '\r\n## One\r\ntext',
      [
        { from: 1, to: 1, head: '' },
        { from: 2, to: 3, head: '## One' },
      ],
    ],
    ['\uFEFF## One', [{ from: 1, to: 1, head: '## One' }]],
    ['```\n## never closed', [{ from: 1, to: 2, head: '' }]],
    [
      '~~~\n```\n## in\n~~~\n## out',
      [
        { from: 1, to: 4, head: '' },
        { from: 5, to: 5, head: '## out' },
      ],
    ],
  ])('is taken apart whatever it is: %j', (text, sections) => expect(sectionsOf(text)).toEqual(sections));

  it('has a stretch for each line', () => {
    const sections = sectionsOf(TEXT);
    expect([1, 7, 13, 15, 99].map((line) => sectionAt(sections, line)?.head)).toEqual(['', '## One', '## One', '## Two', '## Two']);
  });

  it('knows the scene of a stretch by its heading, though it has moved since', () => {
    const { scenario } = compile('checkout.md', WORKED_EXAMPLE);
    if (!scenario) throw new Error('the worked example has errors');
    const newer = WORKED_EXAMPLE.replace('{{timeouts}} of checkouts', 'A line more.\n\n{{timeouts}} of checkouts');
    const sections = sectionsOf(newer);
    const scaled = sectionOfScene(sections, scenario, WORKED_EXAMPLE, 1);
    expect(scaled?.from).toBe((scenario.scenes[1]?.line ?? 0) + 2);
    expect(scaled && sceneOfSection(scenario, WORKED_EXAMPLE, scaled)).toBe(1);
    expect(sectionOfScene(sectionsOf('# Another'), scenario, WORKED_EXAMPLE, 1)).toBeNull();
  });

  it('has its lines as the checker counts them', () => {
    expect(linesOf('\uFEFFa\r\nb\rc\n')).toEqual(['a', 'b', 'c', '']);
  });
});
