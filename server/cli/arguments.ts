/** The arguments of a command by `node:util`, and what is wrong with them in our words. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Strict<O extends Options> = { readonly args: string[]; readonly options: O; readonly strict: true; readonly allowPositionals: true };
type Parsed<O extends Options> = ReturnType<typeof parseArgs<Strict<O>>>;

export type Arguments<O extends Options> = { readonly values: Parsed<O>['values']; readonly files: readonly string[] };

const HELP = ['help', 'h'];

/** The error is a clause, for the usage to follow. Who asks for help is told the usage, and the command ends well. */
export function argumentsOf<const O extends Options>(args: readonly string[], options: O, usage: string): Result<Arguments<O>, string> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const known = new Map(Object.entries(options));
  if (tokens.some((token) => token.kind === 'option' && HELP.includes(token.name) && !known.has(token.name))) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  const unknown = tokens.flatMap((token) => (token.kind === 'option' && !known.has(token.name) ? [token.rawName] : []));
  if (unknown.length > 0) return fail(`unknown option ${unknown.join(', ')}`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const takesValue = known.get(token.name)?.type === 'string';
    const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('-'));
    if (takesValue && !isValue) return fail(`${token.rawName} needs a value`);
    if (!takesValue && token.value !== undefined) return fail(`${token.rawName} takes no value`);
  }
  const { values, positionals } = parseArgs<Strict<O>>({ args: [...args], options, strict: true, allowPositionals: true });
  return ok({ values, files: positionals });
}
