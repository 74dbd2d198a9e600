/**
 * A compiled scenario in its first variant as an ink story: the same scenes, choices, conditions, minutes, flags and points, so that the same plays are possible in
 * both. It has no text but the choices' numbers, and no impact, which would have to be counted minute by minute: both favour ink.
 */
import {
  type Choice,
  type Condition,
  type Effect,
  type Node,
  type Scenario,
  type Scene,
  type Score,
  type Signal,
  signalsIn,
} from '../../domain/scenario/scenario.ts';

export function inkSource(scenario: Scenario): string {
  return [
    ...variables(scenario),
    '-> scene0',
    ...scenario.scenes.flatMap((scene) => [...knot(scene), ...rest(scenario, scene)]),
    ...signalsIn(scenario, 0).flatMap(courseFunctions),
  ].join('\n');
}

function variables(scenario: Scenario): string[] {
  const { flags, scenes, choices } = scenario;
  return [
    'VAR minutes = 0',
    'VAR points = 0',
    ...flags.map((_, i) => `VAR flag${i} = false`),
    ...scenes.map((_, i) => `VAR been${i} = false`),
    ...choices.map((_, i) => `VAR spent${i} = 0`),
    ...signalsIn(scenario, 0).flatMap((signal, i) => [
      `VAR drifts${i} = ${signal.drift !== null}`,
      ...[`VAR from${i} = 0`, `VAR to${i} = ${signal.is}`, `VAR since${i} = 0`, `VAR over${i} = 0`],
    ]),
  ];
}

/** What entering a scene brings. */
function knot(scene: Scene): string[] {
  const points = scene.scores.flatMap((score) => gain(score, 0));
  const first = points.length > 0 ? [`{ not been${scene.index}:`, `~ been${scene.index} = true`, ...points, '}'] : [];
  return [`=== scene${scene.index} ===`, ...first, scene.ends === null ? `-> rest${scene.index}` : '-> END'];
}

/** Where a candidate comes to rest and is offered choices. */
function rest(scenario: Scenario, scene: Scene): string[] {
  if (scene.ends !== null) return [];
  const anyTime = scenario.anyTime.filter((choice) => choice.target !== scene.index);
  return [
    `=== rest${scene.index} ===`,
    ...(scene.at ? [`{ minutes >= ${scene.at.minute}: -> scene${scene.at.target} }`] : []),
    `{ minutes >= ${scenario.limit}: -> END }`,
    ...[...scene.choices, ...anyTime].flatMap((choice) => branch(scene, choice)),
  ];
}

function branch(scene: Scene, choice: Choice): string[] {
  const { index, again, target, takes, until, scores, effects, needs } = choice;
  const isOnceHere = again === 1 && choice.section !== null;
  const left = isOnceHere ? '*' : `+ { spent${index} < ${again} }`;
  return [
    `${left}${tests(choice)} [${index}]`,
    ...effects.flatMap(({ when: test }, i) => (test ? [`~ temp fires${index}_${i} = ${condition(test)}`] : [])),
    ...scores.flatMap((score) => gain(score, needs)),
    `~ minutes = ${until ?? `minutes + ${takes}`}`,
    ...effects.flatMap((effect, i) => guarded(effect.when ? `fires${index}_${i}` : '', change(effect))),
    ...(isOnceHere ? [] : [`~ spent${index} = spent${index} + 1`]),
    target === null || target === scene.index ? `-> rest${scene.index}` : `-> scene${target}`,
  ];
}

function tests({ when, until }: Choice): string {
  const all = [...(when ? [condition(when)] : []), ...(until === null ? [] : [`minutes < ${until}`])];
  return all.length > 0 ? ` { ${all.join(' && ')} }` : '';
}

function gain({ when, points }: Score, needs: number): string[] {
  const evidence = bitsOf(needs).map((flag) => `flag${flag}`);
  return points.flatMap((entry) => {
    const tests = [...(when ? [condition(when)] : []), ...(entry.points > 0 ? evidence : [])];
    return guarded(tests.join(' && '), `~ points = points + ${literal(entry.points)}`);
  });
}

function change(effect: Effect): string {
  if (effect.kind === 'flag') return `~ flag${effect.flag} = ${effect.to}`;
  return `~ turn${effect.signal}(${literal(effect.to)}, ${effect.over})`;
}

function guarded(test: string, line: string): string[] {
  return test === '' ? [line] : [`{ ${test}:`, line, '}'];
}

/** Reading a signal on its course, and redirecting it (format §3). */
function courseFunctions({ is, drift, min, max }: Signal, i: number): string[] {
  const clamped = (value: string) => bounded(bounded(value, 'MAX', min), 'MIN', max);
  const drifted = drift ? bounded(`${is} + minutes * ${literal(drift.perMinute)}`, drift.perMinute > 0 ? 'MIN' : 'MAX', drift.to) : `${is}`;
  const line = `from${i} + INT(FLOAT((to${i} - from${i}) * (minutes - since${i})) / over${i})`;
  return [
    `=== function signal${i}() ===`,
    ...['{', `- drifts${i}:`, `~ return ${clamped(drifted)}`],
    ...[`- minutes - since${i} >= over${i}:`, `~ return ${clamped(`to${i}`)}`],
    ...['- else:', `~ return ${clamped(line)}`, '}'],
    `=== function turn${i}(value, length) ===`,
    ...[`~ from${i} = signal${i}()`, `~ drifts${i} = false`, `~ to${i} = value`, `~ since${i} = minutes`, `~ over${i} = length`],
  ];
}

function bounded(value: string, by: 'MIN' | 'MAX', bound: number | null): string {
  return bound === null ? value : `${by}(${value}, ${literal(bound)})`;
}

function condition({ node }: Condition): string {
  return expression(node);
}

const SIGNS = { and: '&&', or: '||', eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=', add: '+', sub: '-' } as const;

/** Numbers stay in thousandths, which ink has as integers. */
function expression(node: Node): string {
  switch (node.kind) {
    case 'bool':
      return String(node.value);
    case 'number':
      return literal(node.value);
    case 'minutes':
      return '(minutes * 1000)';
    case 'flag':
      return `flag${node.flag}`;
    case 'variant':
      return String(node.variant === 0);
    case 'signal':
      return `signal${node.signal}()`;
    case 'impact':
      throw new Error('No choice may read an impact');
    case 'not':
      return `(not ${expression(node.of)})`;
    case 'minus':
      return `(0 - ${expression(node.of)})`;
    default:
      return `(${expression(node.left)} ${SIGNS[node.kind]} ${expression(node.right)})`;
  }
}

function literal(value: number): string {
  return value < 0 ? `(0 - ${-value})` : String(value);
}

function bitsOf(set: number): number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (set >> bit) & 1);
}
