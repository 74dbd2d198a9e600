import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('The head of a Mermaid flowchart', () => {
  it('gives the title, and no scene', () => {
    const { map, scenario, lost } = imported(
      'a.mmd',
      '---\ntitle: Checkout outage\nconfig: { theme: dark }\n---\nflowchart TD\n  A --> B\n',
    );
    expect(scenario.title).toBe('Checkout outage');
    expect(map).toEqual(['A', '  B → B', 'B (resolved)']);
    expect(lost).toEqual(['3 config: { theme: dark } (left out)']);
  });

  it('of another drawing holds no scenes', () => {
    expect(() => imported('a.mmd', 'sequenceDiagram\n  A->>B: Hello\n')).toThrow();
  });
});

describe('A statement of a Mermaid flowchart', () => {
  const map = (source: string) => imported('a.mmd', source).map.map((one) => one.replace(' (resolved)', ''));

  it('joins several nodes at once', () => {
    expect(map('A --> B & C\nB & C -->|on| D')).toEqual(['A', '  B → B', '  C → C', 'B', '  on → D', 'C', '  on → D', 'D']);
    expect(map('A -->|no| B & C')).toEqual(['A', '  no: B → B', '  no: C → C', 'B', 'C']);
  });

  it('stands beside another on its line, but for semicolons in words', () => {
    expect(map('graph LR; A --> B; B --> C["Wait; then #quot;go#quot;"]')).toEqual([
      'A',
      '  B → B',
      'B',
      '  Wait; then "go" → Wait; then "go"',
      'Wait; then "go"',
    ]);
  });

  it.each([
    ['("Done (all good)")', 'Done (all good)'],
    ['[/Wait/]', 'Wait'],
    ['[\\Sleep\\]', 'Sleep'],
    ['(((Stop)))', 'Stop'],
    ['[(Pool)]', 'Pool'],
    ['{{Is it?}}', 'Is it?'],
    ['>Flag]', 'Flag'],
    ['@{ shape: diamond, label: "Healthy?" }', 'Healthy?'],
    ['["`**Bold** text<br/>two lines`"]:::warn', 'Bold text two lines'],
  ])('has nodes of every shape: %s', (shape, heading) => {
    const { map: scenes, lost } = imported('a.mmd', `A --> B${shape}`);
    expect([scenes[1], lost]).toEqual([`  ${heading} → ${heading}`, []]);
  });

  it.each([
    ['A -- wait here --> B', 'wait here'],
    ['A -- wait - or not --> B', 'wait - or not'],
    ['A == yes ==> B', 'yes'],
    ['A -. maybe .-> B', 'maybe'],
    ['A --x|worse| B', 'worse'],
    ['A ---|"no, it is"| B', 'no, it is'],
  ])('has edges with words: %s', (source, label) => {
    expect(map(source)).toEqual(['A', `  ${label} → B`, 'B']);
  });

  it('leads both ways where its edge has two heads', () => {
    expect(map('N <--> C')).toEqual(['N', '  C → C', 'C', '  N → N']);
    expect(map('N --> C')).toEqual(['N', '  C → C', 'C']);
  });

  it('lists what it cannot read, and an edge that is not drawn', () => {
    expect(imported('a.mmd', 'A --> B ?? C\nA ~~~ B').lost).toEqual([
      '1 ?? C (left out)',
      '2 the edge from A to B, which is not drawn (left out)',
    ]);
  });
});

describe('A group of a Mermaid flowchart', () => {
  it('is led to at its first node', () => {
    const { map, lost } = imported('a.mmd', 'A --> one\nsubgraph one [Mend]\n  B --> C\nend\none --> D');
    expect(map.slice(0, 2)).toEqual(['A', '  B → B']);
    expect(lost).toEqual([
      '1 the way to the group one (leads to its first node)',
      '2 subgraph one [Mend] (left out)',
      '5 the way from one to D (left out)',
    ]);
  });
});
