import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported } from '../settings/rich.ts';
import { temporaryFolder } from '../temporary.ts';
import { begin, get, HTMX, offersOn, post, startTestApp, textOf, turnOn, WORKED_EXAMPLE } from '../visitor.ts';

const SOURCE = WORKED_EXAMPLE.replace(/(- \[Tell support[^\n]*\n)/, '$1  - writes: update\n');

async function opened() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'scenarios', 'checkout.md'), SOURCE);
  const running = await startTestApp({ folder });
  const path = await begin(running);
  const page = async () => (await get(running, path)).text();
  const tokenOf = async (label: string) => offersOn(await page()).find((offer) => offer.label.startsWith(label))?.token ?? '';
  const decide = async (label: string, words: string, headers = {}) => {
    const token = await tokenOf(label);
    return post(running, `${path}/decisions`, { turn: String(turnOn(await page())), choice: token, [`words-${token}`]: words }, headers);
  };
  return { running, path, page, tokenOf, decide };
}

describe('a choice that asks for words', () => {
  it('is taken with what was written for it, which is kept with the decision', async () => {
    const { running, decide } = await opened();
    expect((await decide('Tell support', 'Two in five cannot pay.\r\nNext word at 02:40.')).status).toBe(303);
    expect(await exported(running)).toContain('"words":"Two in five cannot pay.\\nNext word at 02:40."');
  });

  it('may be taken without a word', async () => {
    const { running, page, decide } = await opened();
    expect((await decide('Tell support', ' \r\n ')).status).toBe(303);
    expect(textOf(await page())).toContain('Decision 2.');
    expect(await exported(running)).not.toContain('"words"');
  });

  it('keeps no words of a choice that asks for none', async () => {
    const { running, decide } = await opened();
    await decide('Compare', 'sent all the same');
    expect(await exported(running)).not.toContain('sent all the same');
  });

  it.each([
    ['as a page', {}],
    ['as the part that changes', HTMX],
  ])('gives back what is too long, open and as it was typed, %s; nothing is decided', async (_, headers) => {
    const { page, decide } = await opened();
    const long = 'x'.repeat(4_001);
    const refused = await decide('Tell support', long, headers);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toMatch(new RegExp(`<details class="writing" open="">.*?${long}</textarea>`, 's'));
    expect(textOf(html)).toContain('longer than the 4,000 characters of an update. Nothing was decided');
    expect(turnOn(await page())).toBe(0);
  });

  it('gives back the words of a tab that came too late', async () => {
    const { running, path, page, tokenOf, decide } = await opened();
    const token = await tokenOf('Tell support');
    await decide('Compare', '');
    const late = await post(running, `${path}/decisions`, { turn: '0', choice: token, [`words-${token}`]: 'We look at the pool.' });
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/<details class="writing" open="">.*?We look at the pool\.<\/textarea>/s);
    await decide('Scale', '');
    const gone = await post(running, `${path}/decisions`, { turn: '0', choice: token, [`words-${token}`]: 'We look at the pool.' });
    expect(await gone.text()).toMatch(/was not sent.*?readonly[^>]*>We look at the pool\.<\/textarea>/s);
    expect(await page()).not.toContain('We look at the pool.');
  });

  it('gives back words that came for a decision which another tab had taken without them', async () => {
    const { running, path, tokenOf, decide } = await opened();
    const token = await tokenOf('Tell support');
    await decide('Tell support', '');
    const form = { turn: '0', choice: token, [`words-${token}`]: 'Two in five cannot pay.' };
    const late = await post(running, `${path}/decisions`, form);
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/already, with other words or none.*?readonly[^>]*>Two in five cannot pay\.<\/textarea>/s);
  });

  it('is answered alike when the same words come twice', async () => {
    const { running, path, tokenOf, decide } = await opened();
    const token = await tokenOf('Tell support');
    await decide('Tell support', 'Two in five cannot pay.');
    const form = { turn: '0', choice: token, [`words-${token}`]: 'Two in five cannot pay.' };
    expect((await post(running, `${path}/decisions`, form)).status).toBe(303);
  });

  it('is not decided where the notes that came with it could not be kept, and nothing typed is lost', async () => {
    const { running, path, page, tokenOf } = await opened();
    const token = await tokenOf('Tell support');
    const form = { turn: '0', choice: token, [`words-${token}`]: 'Two in five cannot pay.', notes: 'n'.repeat(30_000), based: '0' };
    const refused = await post(running, `${path}/decisions`, form);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('n'.repeat(30_000));
    expect(html).toContain('Two in five cannot pay.');
    expect(turnOn(await page())).toBe(0);
  });
});
