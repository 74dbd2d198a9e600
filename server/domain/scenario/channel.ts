/** Messages of the channel (SCENARIO-FORMAT §7) and choices at any time: the two special sections, each one list. */
import { type Inline, type Item, isBlank, type List, type MarkdownBlock, plain } from '../markdown.ts';
import { expressionValue, type KeyedItem, keyedItem, knownKeys } from './keyed-item.ts';
import { HINT_LISTED, joinedMessage, messageHint } from './message-hint.ts';
import { type Context, reportName } from './names.ts';
import type { RawSection } from './parse-sections.ts';
import { readProse } from './prose.ts';
import { readDuration } from './quantity.ts';
import type { Message } from './scenario.ts';

const FORM = 'a message as in - +3m **maria** Do we know anything yet?';

export function readChannel(context: Context, section: RawSection): readonly Message[] {
  const list = onlyList(context, section, 'messages');
  return (list?.items ?? []).map((item) => readMessage(context, item)).filter((message) => message !== null);
}

/** The one bullet list of a special section; all else in it is reported. */
export function onlyList(
  { reporter }: Context,
  { blocks, heading }: Pick<RawSection, 'heading'> & { blocks: readonly MarkdownBlock[] },
  what: string,
): List | null {
  const lists = blocks.filter((block) => block.kind === 'list');
  const [list] = lists;
  for (const block of blocks) {
    if (block === list) continue;
    const isMessage = what === 'messages' && block.kind === 'paragraph' && opensMessage(block.of);
    reporter.report(
      'section-extra',
      block.line,
      `expected one list of ${what} in this section, and nothing else`,
      isMessage ? HINT_LISTED : undefined,
    );
  }
  if (blocks.length === 0) reporter.report('empty-section', heading.line, `expected a list of ${what} in this section, saw nothing`);
  if (list === undefined || list.start === null) return list ?? null;
  reporter.report('ordered-choices', list.line, `expected the ${what} in a list with “-”, saw a numbered one`);
  return null;
}

/** A paragraph that begins as a message does. */
function opensMessage([first, ...more]: readonly Inline[]): boolean {
  return first?.kind === 'text' && joinedMessage([{ ...first, raw: `\n${first.raw}` }, ...more]) !== null;
}

function readMessage(context: Context, item: Item): Message | null {
  const [first, ...below] = item.of;
  const [when, who, ...said] = first?.kind === 'paragraph' ? first.of : [];
  const written = when?.kind === 'text' ? when.text.trim() : '';
  const minute = written.startsWith('+') ? readDuration(written.slice(1)) : null;
  if (who?.kind !== 'strong' || minute === null || said.every(isBlank)) {
    const raw = first?.kind === 'paragraph' ? first.of.map((inline) => inline.raw).join('') : '';
    context.reporter.report('bad-message', item.line, `expected ${FORM}`, () => messageHint(raw));
    return null;
  }
  if (!Number.isFinite(minute))
    context.reporter.report('bad-duration', item.line, `expected a duration up to 1000h, saw “${written.slice(0, 40)}”`);
  const name = plain(who.of);
  const person = context.names.all.get(name);
  if (person?.kind === 'person') context.named.add(person);
  else reportName(context, item.line, name, ['person']);
  const prose = readProse(context, [{ kind: 'paragraph', line: item.line, tight: false, of: withoutGap(said) }], {
    slots: true,
    conditions: false,
  });
  const joined = joinedMessage(said);
  if (joined)
    context.reporter.report('shown-as-written', joined.line, 'a message in the text of another is shown as it stands', HINT_LISTED);
  const key = withoutMessage(context, knownKeys(context, keysOf(context, below), ['when'], [], 'a message')[0]);
  return { minute, person: person?.index ?? 0, prose, when: key ? expressionValue(context, key, true) : null, line: item.line };
}

function keysOf({ reporter }: Context, blocks: Item['of']): readonly KeyedItem[] {
  return blocks.flatMap((block) => {
    const keys = block.kind === 'list' && block.start === null ? block.items.map(keyedItem) : [null];
    if (keys.includes(null)) reporter.report('bad-message', block.line, 'a message holds its text and at most a “when” below it');
    return keys.filter((key) => key !== null);
  });
}

/** Of a “when” to which Markdown joined the message below. */
function withoutMessage({ reporter }: Context, key: KeyedItem | undefined): KeyedItem | undefined {
  const joined = key && joinedMessage(key.value);
  if (!joined) return key;
  reporter.report('bad-message', joined.line, `expected “-” before a message, saw none`, HINT_LISTED);
  return { ...key, value: joined.before };
}

function withoutGap([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.kind !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, raw: first.raw.trimStart(), text: first.text.trimStart() }, ...rest];
}
