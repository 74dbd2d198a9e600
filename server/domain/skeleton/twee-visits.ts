/** Conditions of Twee that ask whether a play has been in a passage, as variables that this passage sets. */
import type { TweeNode } from './twee-node.ts';

/** `hasVisited("X")`, `visited("X")`. */
const SUGAR =
  /\b(hasVisited|visited)\s?\(\s?(?:"([^"\n]*)"|'([^'\n]*)')\s?\)(?:\s{0,3}(>=|gte|>|gt|!==?|isnot|neq|===?|is|eq|<|lt)\s{0,3}([01])\b)?/g;
/** `(history:) contains "X"`, `(visited: "X")`. */
const HARLOWE =
  /\(history:\s?\)\s{1,3}(contains|does not contain)\s{1,3}(?:"([^"\n]*)"|'([^'\n]*)')|\(visited:\s?(?:"([^"\n]*)"|'([^'\n]*)')\s?\)/g;
/** What may follow, of all that could be counted with. */
const ENDS = /^\s{0,3}(?:$|\)|&&|\|\||(?:and|or)\b)/;
const IS_ANSWER = /^\s{0,3}(?:is|isnot|eq|neq|[!=]==?)\s{1,3}(?:not\s{1,3})?(?:true|false)\b/;
const OFTEN: ReadonlySet<string> = new Set(['>=1', 'gte1', '>0', 'gt0', '!=0', '!==0', 'isnot0', 'neq0']);
const NEVER: ReadonlySet<string> = new Set(['==0', '===0', 'is0', 'eq0', '<1', 'lt1']);

export type Visits = {
  readonly trees: ReadonlyMap<string, readonly TweeNode[]>;
  readonly variables: readonly string[];
  /** A passage that sets the variable which says that a play was there. SugarCube counts a passage while it is shown, Harlowe after it. */
  readonly visited: (name: string, tree: readonly TweeNode[], line: number) => readonly TweeNode[];
};

/** With what conditions ask in variables. */
export function withVisits(trees: ReadonlyMap<string, readonly TweeNode[]>, first: string | undefined): Visits {
  const variables = new Map<string, string>();
  /** Of those that Harlowe asks for. */
  const late = new Set<string>();
  const asking = new Map([...trees].map(([name, tree]) => [name, put(tree)]));
  return { trees: asking, variables: [...variables.values()], visited };

  function put(nodes: readonly TweeNode[]): TweeNode[] {
    return nodes.map((node) => {
      if (node.kind === 'branch') return { ...node, asks: asked(node.condition), body: put(node.body) };
      return 'body' in node ? { ...node, body: put(node.body) } : node;
    });
  }

  function asked(condition: string): string {
    return condition
      .replace(SUGAR, (all, macro, double, single, sign, number, at) => {
        const name = double ?? single;
        const rest = condition.slice(at + all.length, at + all.length + 40);
        const isPlain = ENDS.test(rest) || (macro === 'hasVisited' && sign === undefined && IS_ANSWER.test(rest));
        const compared = sign === undefined ? '>0' : `${sign}${number}`;
        if (!trees.has(name) || !isPlain || !(OFTEN.has(compared) || NEVER.has(compared))) return all;
        return `${NEVER.has(compared) ? 'not ' : ''}${name === first ? 'true' : variableOf(name)}`;
      })
      .replace(HARLOWE, (all, contains, ...names) => {
        const name = names.slice(0, 4).find((one) => typeof one === 'string');
        if (name === undefined || !trees.has(name)) return all;
        late.add(name);
        return `${contains === 'does not contain' ? 'not ' : ''}${variableOf(name)}`;
      });
  }

  function variableOf(name: string): string {
    const known = variables.get(name);
    if (known !== undefined) return known;
    const plain = `__been_${name.replace(/\W/g, '_')}`;
    const variable = [...variables.values()].includes(plain) ? `${plain}_${variables.size}` : plain;
    variables.set(name, variable);
    return variable;
  }

  function visited(name: string, tree: readonly TweeNode[], line: number): readonly TweeNode[] {
    const variable = variables.get(name);
    if (variable === undefined) return tree;
    const source = `the visit of “${name}”`;
    const node: TweeNode = { kind: 'sets', source, parts: [{ source, change: { variable, to: true } }], line };
    return late.has(name) ? [...tree, node] : [node, ...tree];
  }
}
