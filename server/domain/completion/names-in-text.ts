/** What a scenario's text names by now, whatever else is wrong with it: scenes, and what its front matter declares. */
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import type { YamlEntry, YamlValue } from '../authoring/yaml.ts';
import { CODES } from '../scenario/codes.ts';
import { slugOf } from '../scenario/slug.ts';
import { sectionsOf } from '../workbench/source-sections.ts';

export type NamedScene = { readonly id: string; readonly heading: string };

/** Of names the note says what they are. */
export type NamedThing = { readonly name: string; readonly note: string };

export type NamesInText = {
  readonly scenes: readonly NamedScene[];
  readonly flags: readonly NamedThing[];
  readonly signals: readonly NamedThing[];
  readonly impacts: readonly NamedThing[];
  readonly variants: readonly NamedThing[];
  readonly people: readonly NamedThing[];
};

const SPECIAL = ['At any time', 'Channel'];

/** `text` has LF. */
export function namesInText(text: string): NamesInText {
  const entries = readFrontMatter(text, reporterOf('', CODES)).entries ?? [];
  const valueAt = (key: string) => entries.find((one) => one.key === key)?.value;
  return {
    scenes: sectionsOf(text).flatMap(({ head }) => sceneOf(head)),
    flags: listed(valueAt('flags')).map((name) => ({ name, note: 'A flag.' })),
    signals: mapped(valueAt('signals')).map(({ key, value }) => ({ name: key, note: `A signal: ${labelIn(value) ?? key}.` })),
    impacts: mapped(valueAt('impact')).map(({ key, value }) => ({ name: key, note: `An impact: ${labelIn(value) ?? key}.` })),
    variants: mapped(valueAt('variants')).map(({ key, value }) => ({ name: key, note: `A variant: ${textIn(value)}` })),
    people: mapped(valueAt('people')).map(({ key, value }) => ({ name: key, note: textIn(value) })),
  };
}

/** The heading without what only marks it up. */
function sceneOf(head: string): readonly NamedScene[] {
  const [, explicit] = /<a id="([^"]*)">/.exec(head) ?? [];
  const heading = head
    .replace(/^##\s+/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[*`]/g, '')
    .trim();
  const id = explicit ?? slugOf(heading);
  return head === '' || id === '' || SPECIAL.includes(heading) ? [] : [{ id, heading }];
}

function listed(value: YamlValue | undefined): readonly string[] {
  return value?.kind === 'list' ? value.items.map(textIn).filter(Boolean) : [];
}

function mapped(value: YamlValue | undefined): readonly YamlEntry[] {
  return value?.kind === 'map' ? value.entries : [];
}

function labelIn(value: YamlValue): string | undefined {
  const label = mapped(value).find(({ key }) => key === 'label')?.value;
  return label && textIn(label);
}

function textIn(value: YamlValue): string {
  return value.kind === 'text' ? value.text : '';
}
