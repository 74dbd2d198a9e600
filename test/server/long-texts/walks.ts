/** Every form that takes a text, filled to its end, and every page that shows it again. */
import { readFileSync } from 'node:fs';
import { newId } from '../../../server/db/ids.ts';
import { act, beginSitting } from '../interviews/sat.ts';
import { begin, offersOn, type TestApp, turnOn } from '../visitor.ts';
import type { MeasuredVisitor } from './measured-visitor.ts';

export type Site = { readonly running: TestApp; readonly visitor: MeasuredVisitor };
export type Walk = (site: Site, text: (length: number) => string) => Promise<void>;

function hiddenIn(html: string, names: string): Record<string, string> {
  const found = html.matchAll(new RegExp(`<input type="hidden"(?: form="[^"]*")? name="(${names})" value="([^"]*)"`, 'g'));
  return Object.fromEntries(Array.from(found, ([, name = '', value = '']) => [name, value]));
}

/** Fields to type into, by their names. */
function fieldsIn(html: string): string[] {
  const areas = Array.from(html.matchAll(/<textarea[^>]* name="([^"]+)"/g), ([, name = '']) => name);
  const lines = Array.from(html.matchAll(/<input(?=[^>]* type="text")[^>]* name="([^"]+)"/g), ([, name = '']) => name);
  return [...new Set([...areas, ...lines])];
}

/** As a browser writes it: half a pair has no place in an address. */
function searched(text: string): string {
  return `/questions?${new URLSearchParams([['q', text]])}`;
}

const anAnswer: Walk = async ({ visitor }, text) => {
  const sheet = await visitor.page('/questions/led-incident');
  const [, id = ''] = /action="\/answers\/(?:draft\?answer=)?([\w-]+)/.exec(sheet) ?? [];
  const first = { ...hiddenIn(sheet, 'question|revision|tab|sent'), by: 'hand' };
  const saved = await visitor.send(`/answers/${id}/draft`, {
    ...first,
    'part-situation': text(40_000),
    'part-action': text(120_000),
    'part-result': text(40_000),
  });
  const second = hiddenIn(saved.html, 'question|revision|tab|sent');
  const changed = `Otherwise. ${text(119_000)} At last.`;
  const told = { ...second, sent: '1', 'part-action': changed };
  await visitor.send(`/answers/${id}/draft`, told, { Accept: 'application/json' });
  const third = hiddenIn(await visitor.page('/questions/led-incident'), 'question|revision|tab|sent');
  await visitor.send(`/answers/${id}/draft`, { ...third, by: 'hand', 'part-action': changed.split('').reverse().join('') });
  await visitor.page(`/answers/${id}/versions/2`);
  await visitor.page(`/answers/${id}/versions/1?with=now`);
  const stale = await visitor.send(`/answers/${id}/draft`, { ...first, tab: 'another', 'part-action': text(60_000) });
  const fourth = hiddenIn(await visitor.page('/questions/led-incident'), 'question|revision|tab|sent');
  await visitor.send(`/answers/${id}/ratings`, { ...fourth, level: '2' });
  await visitor.page('/questions/led-incident/samples');
  await visitor.page('/');
  await visitor.page('/cards');
  await visitor.page('/cards/next');
  const fifth = hiddenIn(await visitor.page('/questions/led-incident'), 'question|revision|tab|sent');
  await visitor.send(`/answers/${id}/closure`, fifth);
  await visitor.page('/questions/led-incident/answers');
  for (const search of [text(300), 'a', 'rollback', 'a b c d e f g h i j k l']) await visitor.page(searched(search));
  if (stale.html === '') throw new Error('A stale draft is answered with nothing.');
};

const aStory: Walk = async ({ visitor }, text) => {
  const parts = (make: (length: number) => string) =>
    Object.fromEntries(['situation', 'task', 'action', 'result', 'reflection'].map((part) => [part, make(10_000)]));
  const short = { title: text(120), happened: text(200), role: text(200), numbers: text(200) };
  const filled = Object.fromEntries(Object.entries(short).map(([field, value]) => [field, value.trim() === '' ? 'A title' : value]));
  const { to, html } = await visitor.send('/stories', {
    id: newId(),
    ...filled,
    title: filled.title || 'x',
    ...parts(text),
    'screen-people': '1',
  });
  const edit = await visitor.page(`${to}/edit`);
  const other = parts((length) => `Otherwise. ${text(length - 20)}`);
  await visitor.send(to, { ...hiddenIn(edit, 'revision|tab|sent|id'), ...filled, ...other });
  await visitor.page(`${to}/versions`);
  await visitor.page(`${to}/versions/2`);
  await visitor.page('/stories');
  await visitor.page('/questions/led-incident');
  await visitor.page('/');
  if (html === '') throw new Error('A story is answered with nothing.');
};

const aPaste: Walk = async ({ visitor }, text) => {
  const { to, html } = await visitor.send('/stories/proposals', { pasted: text(60_000) });
  const paste = hiddenIn(html, 'paste');
  const names = html.matchAll(
    /<(?:input|textarea)[^>]* name="((?:accept|id|title|happened|role|situation|task|action|result|reflection|numbers)-\d+)"(?:[^>]* value="([^"]*)")?/g,
  );
  const proposed = Object.fromEntries(Array.from(names, ([, name = '', value = '']) => [name, value === '' ? text(100) : value]));
  await visitor.send('/stories/proposals/acceptance', { ...paste, ...proposed });
  await visitor.page(to);
  await visitor.page('/stories');
};

const aRun: Walk = async ({ running, visitor }, text) => {
  const path = await begin(running);
  const page = await visitor.page(path);
  await visitor.send(`${path}/notes`, { notes: text(20_000), based: hiddenIn(page, 'based').based ?? '0' });
  for (const label of ['Compare the bank', 'Tell support', 'Roll the pool']) {
    const now = await visitor.page(path);
    const token = offersOn(now).find((offer) => offer.label.startsWith(label))?.token ?? '';
    await visitor.send(`${path}/decisions`, { turn: String(turnOn(now)), choice: token, [`words-${token}`]: text(4_000) });
  }
  await visitor.page(`${path}/debrief`);
  await visitor.send('/stories', { id: newId(), run: path.slice('/runs/'.length) });
};

type Items = Parameters<typeof beginSitting>[1];

function exercise(kind: Items[number]['kind'], folder: string, subject: string): Items[number] {
  const source = readFileSync(new URL(`../../../questions/${folder}/${subject}.md`, import.meta.url), 'utf8');
  return { kind, subject, source, minutes: 30 };
}

const ITEMS: Items = [
  { kind: 'question' },
  exercise('review', 'reviews', 'reports-bucket'),
  exercise('design', 'designs', 'job-queue'),
  exercise('retrospective', 'retrospectives', 'tag-moved'),
  exercise('hand-over', 'hand-overs', 'shop-after-the-lock'),
];

const anInterview: Walk = async ({ running, visitor }, text) => {
  const id = await beginSitting(running, ITEMS, { guesses: false, partner: true });
  for (const [index] of ITEMS.entries()) {
    const place = index + 1;
    const work = `/interviews/${id}/items/${place}/work`;
    await act(running, id, place, { do: 'open' });
    for (const step of ['save', 'mark', 'next', 'stop', 'hand-in']) {
      const html = await visitor.page(`/interviews/${id}`);
      const fields = Object.fromEntries(fieldsIn(html).map((name) => [name, text(/^(?:from|to|figure|value)/.test(name) ? 80 : 20_000)]));
      const hidden = hiddenIn(html, 'revision|design-part|probe');
      await visitor.send(work, { ...hidden, ...fields, do: step, probe: '0', from: '1', to: '2', severity: 'stop' });
    }
    await visitor.send(work, { ...hiddenIn(await visitor.page(`/interviews/${id}`), 'revision'), do: 'rate', level: '2' });
    await visitor.send(work, { ...hiddenIn(await visitor.page(`/interviews/${id}`), 'revision'), do: 'hand-in', ticked: '1' });
    await visitor.page(`/interviews/${id}/items/${place}`);
  }
  await visitor.send(`/interviews/${id}/end`, {});
  const own = await visitor.page(`/interviews/${id}/own-rating`);
  const screens = Array.from(own.matchAll(/name="(screen-[a-z-]+)"/g), ([, name = '']) => [name, '2'] as const);
  await visitor.send(`/interviews/${id}/own-rating`, Object.fromEntries(screens));
  for (const part of ['report', 'report.md', 'report.json', 'partner']) await visitor.page(`/interviews/${id}/${part}`);
  const sheet = await visitor.page(`/interviews/${id}/partner`);
  const notes = Object.fromEntries(fieldsIn(sheet).map((name) => [name, text(2_000)]));
  await visitor.send(`/interviews/${id}/partner`, { ...hiddenIn(sheet, 'based'), ...notes, do: 'save' });
  await visitor.page('/interviews/past');
};

const theRest: Walk = async ({ visitor }, text) => {
  for (const step of ['look', 'begin']) await visitor.send('/interviews', { id: newId(), do: step, focus: 'advert', advert: text(20_000) });
  await visitor.send('/settings', { interviewOn: '2099-12-04' });
  await visitor.send('/interviews/evening', { well: text(2_000), begin: text(2_000) });
  await visitor.send('/settings', { interviewOn: text(9_000), minutesADay: text(9_000) });
  await visitor.send('/theme', { theme: text(9_000), back: text(9_000) });
  await visitor.send('/settings/deletion', { word: text(9_000) });
  await visitor.page('/settings/export.json');
  await visitor.page('/settings/export.md');
  await visitor.page(searched(text(8_000)));
  await visitor.page('/interviews/exercises');
  // The file is another by the time it is saved, so that both texts are compared and shown.
  const typed = { text: `---\nformat: 1\n---\n\n# Typed\n\n${text(60_000)}`, based: '', at: '60000' };
  for (const verb of ['problems', 'completions', 'text']) await visitor.send(`/author/scenarios/checkout/${verb}`, typed);
};

export const WALKS = {
  'an answer': anAnswer,
  'a story': aStory,
  'a paste': aPaste,
  'a run': aRun,
  'an interview': anInterview,
  'the rest': theRest,
} satisfies Readonly<Record<string, Walk>>;
