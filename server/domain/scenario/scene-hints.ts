/** What an author may have meant by an item that is neither a key of the scene nor a choice. */
import { nearest, suggest } from '../authoring/suggest.ts';
import { type Inlines, type Item, isBlank, plain } from '../markdown.ts';
import { linkOf, linkWith } from './choice-link.ts';
import { type KeyedItem, keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { linesOf } from './near-keys.ts';
import type { RawSection } from './parse-sections.ts';
import { readMinute } from './quantity.ts';
import { ENDINGS } from './scenario.ts';
import { CHOICE_KEYS, HINT_CHOICE_KEYS, SCENE_KEYS } from './scenario-keys.ts';
import { AT_ANY_TIME, type Section } from './section.ts';
import { readsLikeKey } from './stray-keys.ts';
import { targetsIn } from './targets.ts';
import { durationHint, timeHint } from './value-hints.ts';

export const HINT_FACTS = 'A list directly below a heading holds keys of the scene: put a line of text before a list of facts.';
const HINT_ABOVE = 'A list of choices holds nothing else: say the rest in a line of text above it.';
const HINT_JOINED =
  'Markdown joins two lists that only a blank line parts: put a line of text between them, or begin the items of one with “*”.';

/** The special section that a scene was meant to be: its name is nearly that one's, it holds what stands there, and nothing leads to it. */
export function meantSection({ unled, id }: Section, { heading, blocks }: RawSection): string | null {
  const targets = unled.has(id) ? targetsIn(blocks) : [];
  if (targets.length > 0 && targets.every((target) => target === AT_ANY_TIME)) return 'At any time';
  const near = unled.has(id) ? nearest(plain(heading.of).trim(), ['Channel', 'At any time']) : null;
  const isOfIt = near === 'Channel' ? isMessage : (item: Item) => linkOf(item) !== null;
  return near !== null && blocks.some((block) => block.kind === 'list' && block.items.some(isOfIt)) ? near : null;
}

function isMessage({ of: [first] }: Item): boolean {
  return first?.kind === 'paragraph' && /^\s*\+\d+[hm]/.test(linesOf(first.of)[0] ?? '');
}

type Around = { readonly isBelowChoice: boolean; readonly hasChoices: boolean };

/** An item of prose in a list of choices is most often the end of another list. */
export function itemHint(context: Context, item: Item, { isBelowChoice, hasChoices }: Around): string | undefined {
  const key = keyedItem(item);
  const owner = key && ownerHint(context, key, isBelowChoice);
  return (
    owner ??
    brokenLink(rawOf(item)) ??
    bracketHint(item) ??
    linkHint(item) ??
    (isParted(item) ? HINT_JOINED : hasChoices ? HINT_ABOVE : HINT_FACTS)
  );
}

/** Whether a blank line stands somewhere between the items of its list. */
function isParted({ of: [first] }: Item): boolean {
  return first?.kind !== 'paragraph' || !first.tight;
}

/** A link that a sign in or around it keeps from being one. */
function bracketHint({ of: [first] }: Item): string | undefined {
  const [raw = ''] = first?.kind === 'paragraph' ? linesOf(first.of) : [];
  const text = raw.slice(0, 300).trim();
  if (/^\\\[/.test(text)) return 'Leave out the “\\” before “[”.';
  const open = /^(~~|\*\*?|__?)\[[^[\]]*\]\(#/.exec(text)?.[1];
  if (open) return `A choice begins with its link: leave out the “${open}” around it.`;
  const [, label, id] = /^\[([^[\]]*)\]\(#([^()[\]\s]*)[\]}]?$/.exec(text) ?? [];
  return label === undefined ? undefined : `End the link with “)”: ${linkWith(label, id ?? '')}.`;
}

/** A label whose way to a scene is missing or out of form. */
function linkHint(item: Item): string | undefined {
  const raw = rawOf(item).trim();
  if (/^\[[ xX]?\]$/.test(raw)) return 'Leave out “[ ]”: a choice begins with its link.';
  const [, named, scene] = /^\[([^[\]]{1,200})\]\s?\[#?([^[\]\s]{1,80})\]$/.exec(raw) ?? [];
  if (scene) return `Write the scene in round brackets: ${linkWith(named ?? '', scene)}.`;
  const [, bare, id] = /^\[?([^[\]()]*[^[\]()\s])\]?\s*\(#([^)\s]*)\)$/.exec(raw.replace(/\s+/g, ' ')) ?? [];
  if (bare !== undefined && !/^\[.*\]/s.test(raw)) return `Put the label in brackets: ${linkWith(bare, id ?? '')}.`;
  const [, label, gap, address] = /^\[([^\]]*)\](\s*)(?:\(([^)]*)\))?$/.exec(raw) ?? [];
  if (label === undefined || /^[a-z][a-z+.-]*:/i.test(address ?? '')) return undefined;
  if (gap && address) return 'Leave out the space between “]” and “(”.';
  if (!address) return `Say where it leads: ${linkWith(label, 'id-of-a-scene')}.`;
  return `A link to a scene begins with #: ${linkWith(label, address.slice(address.indexOf('#') + 1))}.`;
}

function rawOf({ of: [first] }: Item): string {
  return first?.kind === 'paragraph' ? linesOf(first.of).join('\n') : '';
}

/** A link whose way to a scene goes on on the next line. */
function brokenLink(raw: string): string | undefined {
  if (!raw.includes('\n')) return undefined;
  const [, label, before, after] = /\[([^[\]]{1,200})\]\(#([\w-]{0,80})\s{0,9}\n\s{0,9}([\w-]{0,80})\s{0,9}\)/.exec(raw) ?? [];
  return label === undefined ? undefined : `What a link leads to stands on one line: ${linkWith(label, `${before}${after}`)}.`;
}

/** `choices`: those of the scene. */
export function keyHint(context: Context, item: KeyedItem, [first]: readonly Item[]): string | undefined {
  const isBelowChoice = first !== undefined && first.line < item.line;
  return ownerHint(context, item, isBelowChoice) ?? nearHint(item) ?? HINT_FACTS;
}

/** Above all choices it is most often a fact that begins like a key. */
function ownerHint(context: Context, item: KeyedItem, isBelowChoice: boolean): string | undefined {
  return CHOICE_KEYS.includes(item.key) && (isBelowChoice || readsLikeKey(context, item)) ? HINT_CHOICE_KEYS : undefined;
}

/** “Ended: 02:14” is a fact, “Ended: resolved” is a key. */
function nearHint({ key, value }: KeyedItem): string | undefined {
  const near = nearest(key, SCENE_KEYS);
  const [text = ''] = linesOf(value);
  const isMeant = { ends: nearest(text.trim(), ENDINGS) !== null, at: text.includes('](#'), scores: /[+−–-]\d/.test(text) };
  return near !== null && isMeant[near as keyof typeof isMeant] ? suggest(key, SCENE_KEYS) : undefined;
}

/** Of the value of an “at” that is out of form. */
export function atHint(value: Inlines): string | undefined {
  const first = value.find((inline) => !isBlank(inline));
  const broken = brokenLink(value.map(({ raw }) => raw).join(''));
  if (broken) return broken;
  if (first?.kind === 'link') return 'The time comes first, then the link.';
  const [time = '', ...more] = (first?.kind === 'text' ? first.text : '').trim().split(/\s+/);
  if (/^\d{1,2}:\d{2}$/.test(time) && timeHint(time) === undefined) return 'A time of day goes from 00:00 to 23:59.';
  if (readMinute(time, 0) === null) return timeHint([time, ...more].join(' ')) ?? durationHint([time, ...more].join(' '));
  const isUnlinked = more.length === 0 || more.some((word) => word.startsWith('#'));
  return isUnlinked ? 'A link follows the time: [what has happened](#scene).' : 'Write the time, a space and the link, and nothing else.';
}
