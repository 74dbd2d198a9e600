/** Seventy kinds of long texts that people, programs and mischief put into a field. Each gives any number of UTF-16 units. */

export type LongText = { readonly name: string; readonly of: (length: number) => string };

function repeated(unit: string): LongText['of'] {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** `make` by the place, one behind the other. */
function counted(make: (place: number) => string): LongText['of'] {
  return (length) => {
    let text = '';
    for (let place = 0; text.length < length; place += 1) text += make(place);
    return text.slice(0, length);
  };
}

function around(open: string, close: string): LongText['of'] {
  return (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
}

const PROSE =
  'I led the incident at 02:14 because the pager woke me. We rolled back instead of patching, since a rollback could be undone, and p99 fell from 900 ms to 120 ms. I told support every twenty minutes. ';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers that look like chance and are the same each time. */
function scattered(place: number): number {
  return Math.imul(place + 1, 2_654_435_761) >>> 0;
}

const KINDS: Readonly<Record<string, LongText['of']>> = {
  // Few words, often.
  'one letter as a word': repeated('a '),
  'one word': repeated('rollback '),
  'four words': repeated('alpha beta gamma delta '),
  'twelve letters as words': repeated('a b c d e f g h i j k l '),
  'one sentence': repeated('I rolled it back because it could be undone. '),
  'one paragraph': repeated(`${PROSE}\n\n`),
  'short sentences': repeated('I did. '),
  'because, because': repeated('because '),
  'we, we, we': repeated('we '),
  'numbers with units': repeated('40% 12 ms 3 hours 02:14 '),
  // Many words.
  'words that are all different': counted((place) => `${scattered(place).toString(36)} `),
  'words that begin alike': counted((place) => `a${place.toString(36)} `),
  'figures that are all different': counted((place) => `${scattered(place)} `),
  'letters by the alphabet': counted((place) => `${ALPHABET[place % 26]} `),
  // One word.
  'one word without an end': repeated('a'),
  'one word of two letters in turn': repeated('ab'),
  'one capital without an end': repeated('A'),
  'a word with hyphens': repeated('well-'),
  'a word with underscores': repeated('a_'),
  'a word with apostrophes': repeated("a'"),
  'a path': repeated('/usr'),
  'a host name': repeated('a.'),
  'an address': (length) => `https://example.test/${'a'.repeat(length - 21)}`,
  'an e-mail address': (length) => `${'a'.repeat(length - 13)}@example.test`,
  base64: counted((place) => scattered(place).toString(36).padStart(7, 'A')),
  'a hash': counted((place) => scattered(place).toString(16).padStart(8, '0')),
  // Lines.
  'empty lines': repeated('\n'),
  'lines of one letter': repeated('a\n'),
  'lines of Windows': repeated('a\r\n'),
  'old Mac lines': repeated('a\r'),
  'lines that are all different': counted((place) => `Line ${place} says ${scattered(place)}.\n`),
  'a list': repeated('- I did one thing\n'),
  'a numbered list': counted((place) => `${place + 1}. I did one thing\n`),
  headings: repeated('# Heading\n\n'),
  dates: repeated('2024-03-01 I moved the database\n'),
  'a log': counted((place) => `02:${String(place % 60).padStart(2, '0')} error: pool exhausted (${place})\n`),
  labels: repeated('Situation: Task: Action: Result: '),
  'letters of STAR': repeated('S: a\nT: b\nA: c\nR: d\n'),
  // Signs.
  spaces: repeated(' '),
  tabs: repeated('\t'),
  digits: repeated('0123456789'),
  'one digit': repeated('9'),
  dots: repeated('.'),
  commas: repeated(','),
  'question marks': repeated('?'),
  'quotation marks': repeated('"'),
  'quotation marks that open': repeated('“'),
  brackets: repeated('('),
  'brackets in brackets': around('(', ')'),
  'all marks': repeated('!?.,;:-_()[]{}<>/\\|@#$%^&*+=~`"\''),
  'dots with spaces': repeated('. '),
  zeros: repeated('\0'),
  'zeros between letters': repeated('a\0'),
  'control characters': counted((place) => String.fromCharCode(1 + (place % 31))),
  // Writing of the world.
  'halves of pairs': repeated('\ud83d'),
  'second halves of pairs': repeated('\ude00'),
  emoji: repeated('😀'),
  'families of emoji': repeated('👩‍👩‍👧‍👦'),
  'combining marks on one letter': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'a combining mark on each letter': repeated('e\u0301'),
  'no width': repeated('\u200b'),
  'letters with no width between': repeated('a\u200d'),
  'from right to left': repeated('שלום עולם '),
  'a change of direction': repeated('\u202ea\u202c'),
  Chinese: repeated('我领导了一次故障处理。'),
  'no-break spaces': repeated('a\u00a0'),
  // Markup.
  'quotes in quotes': repeated('> '),
  'emphasis that opens': repeated('**a '),
  'emphasis in emphasis': around('*a', '*'),
  'links in links': around('[a', '](b)'),
  'code that opens': repeated('`a '),
  fences: repeated('```\n'),
  'a long table': counted((place) => `| ${place} | a | b |\n${place === 0 ? '| - | - | - |\n' : ''}`),
  'a wide table': repeated('| a '),
  'tags in tags': around('<b>', '</b>'),
  'a comment that opens': repeated('<!-- '),
  'HTML escaped': repeated('&amp;'),
  JSON: around('{"a":[', ']}'),
  'lists in lists': counted((place) => `${' '.repeat(place % 200)}- a\n`),
  'front matter': repeated('---\nkey: value\n'),
  'YAML anchors': counted((place) => `a${place}: &b${place} [*b${Math.max(0, place - 1)}]\n`),
};

export const LONG_TEXTS: readonly LongText[] = Object.entries(KINDS).map(([name, of]) => ({ name, of }));
