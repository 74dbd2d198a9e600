/** The front matter of a drawn scenario. */

import type { BeginningDraft, Draft, ImpactDraft, VariantDraft } from './draft.ts';
import { FLAGS, VARIANTS } from './random-expression.ts';

export function frontMatter({ variants, limit, load, cash, impacts, messages }: Draft): string[] {
  const names = VARIANTS.slice(0, variants.length);
  return [
    '---',
    'format: 1',
    'title: A random scenario',
    'summary: Made by a test.',
    'severity: SEV2',
    'role: on-call senior, alone',
    'start: "23:50"',
    `limit: ${limit}m`,
    'skills: [diagnosis, stabilise, risk]',
    ...(names.length > 0 ? ['variants:'] : []),
    ...names.map((name) => `  ${name}: It is the ${name}.`),
    `flags: [${FLAGS.join(', ')}]`,
    'signals:',
    `  load: { ${loadText({ is: 12, rate: load.rate })}${bound('min', load.min)}${bound('max', load.max)}${beginnings('load', variants, loadText)} }`,
    `  cash: { ${cashText({ is: 5, rate: cash.rate })}${beginnings('cash', variants, cashText)} }`,
    ...(impacts.length > 0 ? ['impact:'] : []),
    ...impacts.map(impactLine),
    ...(messages.length > 0 ? ['people: { maria: "Maria, payments lead" }'] : []),
    '---',
  ];
}

function loadText({ is, rate }: BeginningDraft): string {
  return `is: ${is}%${drift(rate, rate > 0 ? '31.5%' : '4%', (text) => `${text}%`)}`;
}

function cashText({ is, rate }: BeginningDraft): string {
  return `is: "${dollars(is)}"${drift(rate, rate > 0 ? '$40' : '-$10', (text) => text.replace(/^([+-])/, '$1$'))}`;
}

function beginnings(name: 'load' | 'cash', variants: readonly VariantDraft[], textOf: (beginning: BeginningDraft) => string): string {
  const own = variants.flatMap((variant, index) => {
    const beginning = variant[name];
    return beginning ? [`${VARIANTS[index]}: { ${textOf(beginning)} }`] : [];
  });
  return own.length === 0 ? '' : `, in: { ${own.join(', ')} }`;
}

function dollars(value: number): string {
  return value < 0 ? `-$${-value}` : `$${value}`;
}

function drift(rate: number, end: string, unit: (rate: string) => string): string {
  return rate === 0 ? '' : `, drift: "${unit(signed(rate))} a minute to ${end}"`;
}

function bound(key: string, value: number | null): string {
  return value === null ? '' : `, ${key}: ${value}%`;
}

function impactLine({ rates, points, per }: ImpactDraft, index: number): string {
  const costs = points > 0 ? `, costs: "${points} points per ${per} users"` : '';
  const texts = rates.map(({ adds, when }) => `adds: "${adds} users a minute"${when === null ? '' : `, while: "${when}"`}`);
  const adding = texts.length === 1 ? texts[0] : `rates: [${texts.map((text) => `{ ${text} }`).join(', ')}]`;
  return `  lost_${index}: { ${adding}${costs} }`;
}

export function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}
