/** Reads a Mermaid flowchart: a node is a scene, an edge a choice. */
import { allowCircles, choiceTo, type Skeleton, type SkeletonScene, sceneNamed, type Unexpressed } from './skeleton.ts';

const NODE = String.raw`([A-Za-z0-9_]+)\s*(?:[[({>/\\]+"?([^\])}"]*)"?[\])}/\\]+)?`;
const EDGE = /^\s*(?:(?:--|==|-\.)\s*([^->|=.]+?)\s*)?(?:--+>|==+>|-\.+->|--+[xo]|---+)\s*(?:\|"?([^|"]*)"?\|)?\s*/;
const AT_NODE = new RegExp(`^\\s*${NODE}`);
/** Looks, groups and clicks. */
const NO_NODE = /^(?:style|classDef|class|click|linkStyle|subgraph|direction|accTitle|accDescr)\b/;
const PASSED_OVER = /^(?:%%|flowchart\b|graph\b|```|---$|end$|$)/;

export function readMermaid(source: string): Skeleton {
  const scenes = new Map<string, SkeletonScene>();
  const unexpressed: Unexpressed[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    if (NO_NODE.test(text.trim())) unexpressed.push({ line, what: text.trim(), instead: 'left out' });
    else if (!PASSED_OVER.test(text.trim())) readChain(text.replace(/;\s*$/, ''), line);
  }
  const all = [...scenes.values()];
  for (const { choices } of all)
    for (const choice of choices) if (choice.label === '') choice.label = scenes.get(choice.to ?? '')?.heading ?? 'Go on';
  allowCircles(all);
  return { title: null, scenes: all, flags: [], unexpressed };

  function readChain(text: string, line: number): void {
    let from: string | null = null;
    let label = '';
    let rest = text;
    while (rest.trim() !== '') {
      const found = AT_NODE.exec(rest);
      if (!found) break;
      const [all, name = '', heading] = found;
      meet(name, heading, line);
      if (from !== null) scenes.get(from)?.choices.push(choiceTo(name, label, line));
      rest = rest.slice(all.length);
      const edge = EDGE.exec(rest);
      if (!edge) break;
      from = name;
      label = (edge[1] ?? edge[2] ?? '').trim();
      rest = rest.slice(edge[0].length);
    }
    if (rest.trim() !== '') unexpressed.push({ line, what: text.trim(), instead: 'left out' });
  }

  function meet(name: string, heading: string | undefined, line: number): void {
    const known = scenes.get(name);
    if (!known) scenes.set(name, sceneNamed(name, heading?.trim() || name, line));
    else if (heading && known.heading === name) scenes.set(name, { ...known, heading: heading.trim() });
  }
}
