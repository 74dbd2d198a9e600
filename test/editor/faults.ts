/** As much of JSON Schema as the schemas of authors use: where a value does not fit, by its path. A word it does not know is an error. */
import type { Schema } from './schemas.ts';

type Rule = (value: unknown, given: never, schema: Schema, path: string) => readonly string[];

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const says = (isFine: boolean, path: string, word: string): readonly string[] => (isFine ? [] : [`${path || '/'} ${word}`]);

const RULES: Readonly<Record<string, Rule>> = {
  $schema: () => [],
  title: () => [],
  description: () => [],
  type: (value, given: string | readonly string[], _, path) =>
    says(
      [given].flat().some((one) => isOfType(value, one)),
      path,
      'type',
    ),
  const: (value, given: unknown, _, path) => says(value === given, path, 'const'),
  enum: (value, given: readonly unknown[], _, path) => says(given.includes(value), path, 'enum'),
  pattern: (value, given: string, _, path) => says(typeof value !== 'string' || new RegExp(given).test(value), path, 'pattern'),
  maxLength: (value, given: number, _, path) => says(typeof value !== 'string' || [...value].length <= given, path, 'maxLength'),
  minimum: (value, given: number, _, path) => says(typeof value !== 'number' || value >= given, path, 'minimum'),
  maximum: (value, given: number, _, path) => says(typeof value !== 'number' || value <= given, path, 'maximum'),
  multipleOf: (value, given: number, _, path) => says(typeof value !== 'number' || value % given === 0, path, 'multipleOf'),
  minItems: (value, given: number, _, path) => says(!Array.isArray(value) || value.length >= given, path, 'minItems'),
  maxItems: (value, given: number, _, path) => says(!Array.isArray(value) || value.length <= given, path, 'maxItems'),
  uniqueItems: (value, _given: true, _, path) => says(!Array.isArray(value) || new Set(value).size === value.length, path, 'uniqueItems'),
  items: (value, given: Schema, _, path) =>
    Array.isArray(value) ? value.flatMap((one, index) => faults(one, given, `${path}/${index}`)) : [],
  minProperties: (value, given: number, _, path) => says(!isMap(value) || Object.keys(value).length >= given, path, 'minProperties'),
  maxProperties: (value, given: number, _, path) => says(!isMap(value) || Object.keys(value).length <= given, path, 'maxProperties'),
  required: (value, given: readonly string[], _, path) =>
    isMap(value) ? given.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}/${key} required`) : [],
  propertyNames: (value, given: Schema, _, path) =>
    isMap(value) ? Object.keys(value).flatMap((key) => faults(key, given, `${path}/${key}`)) : [],
  properties: (value, given: Readonly<Record<string, Schema>>, _, path) =>
    isMap(value)
      ? Object.entries(given).flatMap(([key, own]) => (Object.hasOwn(value, key) ? faults(value[key], own, `${path}/${key}`) : []))
      : [],
  additionalProperties: (value, given: false | Schema, schema, path) =>
    isMap(value)
      ? Object.keys(value)
          .filter((key) => !Object.hasOwn(schema.properties ?? {}, key))
          .flatMap((key) => (given === false ? [`${path}/${key} additionalProperties`] : faults(value[key], given, `${path}/${key}`)))
      : [],
};

export function faults(value: unknown, schema: Schema, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([word, given]) => {
    const rule = RULES[word];
    if (!rule) throw new Error(`${word} is not checked by this test`);
    return rule(value, given as never, schema, path);
  });
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isMap(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
