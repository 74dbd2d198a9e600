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
    ['["`**Bold** text<br/>two lines`"]', 'Bold text two lines'],
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

  it('has a look that is listed, as looks of their own lines are', () => {
    const { map: scenes, lost } = imported('a.mmd', 'A:::bad --> B[Mend it]:::good\nB:::good\n');
    expect(scenes).toEqual(['A', '  Mend it → Mend it', 'Mend it (resolved)']);
    expect(lost).toEqual(['1 A:::bad (left out)', '1 B:::good (left out)', '2 B:::good (left out)']);
  });

  it('leads both ways where its edge has two heads', () => {
    expect(map('N <--> C')).toEqual(['N', '  C → C', 'C', '  N → N']);
    expect(map('N --> C')).toEqual(['N', '  C → C', 'C']);
  });

  it('may give an edge a name, and a look by that, which is no node', () => {
    const { map: scenes, lost } = imported('a.mmd', 'A e1@--> B\ne1@{ animate: true }\nB --> C@{ label: "Over" }');
    expect(scenes).toEqual(['A', '  B → B', 'B', '  Over → Over', 'Over (resolved)']);
    expect(lost).toEqual(['2 e1@{ animate: true } (left out)']);
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

describe('An edge of a Mermaid flowchart without an arrow head', () => {
  const read = (source: string) => imported('a.mmd', source);

  it('to a node that no arrow touches is a note, and left out with that', () => {
    const { map, lost } = read('A --> B\nB --> C\nM[(Metrics)]\nA --o M');
    expect(map).toEqual(['A', '  B → B', 'B', '  C → C', 'C (resolved)']);
    expect(lost).toEqual([
      '3 the node “Metrics”, to which no arrow leads (left out)',
      '4 the edge from A to M, which has no arrow head (left out)',
    ]);
  });

  it.each([
    ['with words', 'A --> B\nB ---|no| C', '2 the edge from B to C, which has no arrow head (leads as it is written)', '  no → C'],
    ['between steps', 'A --> B\nA --> C\nB -.- C', '3 the edge from B to C, which has no arrow head (leads as it is written)', '  C → C'],
    ['where all are so', 'B === C', '1 the edge from B to C, which has no arrow head (leads as it is written)', '  C → C'],
    ['with words within', 'B -- no --x C', '1 the edge from B to C, which has no arrow head (leads as it is written)', '  no → C'],
  ])('leads as it is written, and is listed, %s', (_where, source, said, way) => {
    const { map, lost } = read(source);
    expect(lost).toEqual([said]);
    expect(map).toContain(way);
  });

  it.each(['A --> B', 'A ==> B', 'A -.-> B', 'A -- on --> B', 'A -. on .-> B', 'A <--> B --> C', 'A ----> B'])(
    'is not this one: %s',
    (source) => {
      expect(read(source).lost).toEqual([]);
    },
  );
});

describe('A decision of a Mermaid flowchart', () => {
  it('is listed with all others, for what is found may decide there', () => {
    const { lost, map } = imported(
      'a.mmd',
      'A --> B{Is it full?}\nB -->|yes| C@{ shape: decision, label: "Old?" }\nB -->|no| D\nC --> D\nC --> E',
    );
    expect(lost).toEqual(['1 whether what is found decides, at “Is it full?” (line 1), “Old?” (line 2) (chosen by the candidate)']);
    expect(map.slice(2, 5)).toEqual(['Is it full?', '  yes → Old?', '  no → D']);
  });

  it.each(['B{On?} --> C', 'B{{Wait}} --> C & D', 'B[On?] --> C & D'])('with one way, or of another shape, is none: %s', (source) => {
    expect(imported('a.mmd', source).lost).toEqual([]);
  });
});
