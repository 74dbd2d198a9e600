/** Variables of other tools as flags of a scenario: those that are true or false, and conditions on them. */
import { isReserved } from '../scenario/names.ts';

/** As many as a scenario has. */
const MOST_FLAGS = 24;

/** Names as the source has them, each with its flag. Those past the last flag are none. */
export type FlagNames = ReadonlyMap<string, string>;

export function flagNames(variables: Iterable<string>): FlagNames {
  const names = new Map<string, string>();
  for (const variable of new Set(variables)) {
    const taken = [...names.values()];
    const flag = flagOf(variable);
    if (names.size < MOST_FLAGS) names.set(variable, taken.includes(flag) ? `${flag}_${names.size + 1}` : flag);
  }
  return names;
}

/** A condition in the language of a scenario; null where it asks more than flags can answer. */
export function conditionOn(flags: FlagNames, source: string): string | null {
  const text = source
    .replace(/\bis not\b/g, '!=')
    .replace(/\bis\b/g, '==')
    .replace(/\bnot\b/g, '!')
    .replace(/\band\b/g, '&&')
    .replace(/\bor\b/g, '||');
  const tokens = text.match(/&&|\|\||==|!=|[!()]|\$?[A-Za-z_]\w*|\S/g) ?? [];
  const words: string[] = [];
  for (const token of tokens) {
    const flag = flags.get(token.replace(/^\$/, ''));
    if (flag === undefined && !/^(?:&&|\|\||==|!=|[!()]|true|false)$/.test(token)) return null;
    words.push(flag ?? token);
  }
  return words.length > 0 && isBalanced(words) ? joined(words) : null;
}

function flagOf(variable: string): string {
  const word = variable
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z0-9_]/g, '_');
  return word === '' || isReserved(word) ? `is_${word}` : word;
}

/** Operands and operators in turn, every parenthesis closed. */
function isBalanced(words: readonly string[]): boolean {
  let depth = 0;
  let wantsOperand = true;
  for (const word of words) {
    const isOperator = /^(?:&&|\|\||==|!=)$/.test(word);
    if ((isOperator || word === ')') === wantsOperand) return false;
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (word !== '!') wantsOperand = isOperator;
    if (depth < 0) return false;
  }
  return depth === 0 && !wantsOperand;
}

function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll('! ', '!').replaceAll('( ', '(').replaceAll(' )', ')');
}
