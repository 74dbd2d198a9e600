import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeEntries } from '../../../server/domain/problem-guide/guide.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, startTestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';

describe('the pages about problems', () => {
  it('name every code of the checker, each with a page that shows how to mend it', async () => {
    const running = await startTestApp();
    const index = await (await get(running, '/author/problems')).text();
    for (const { code, meanings } of codeEntries()) {
      expect(index).toContain(`href="/author/problems/${code}"`);
      const response = await get(running, `/author/problems/${code}`);
      expect([code, response.status]).toEqual([code, 200]);
      const html = await response.text();
      expect(textOf(html)).toContain(code);
      const isShown = html.includes('>Mended<') || meanings.some(({ mend }) => mend !== null);
      expect([code, isShown]).toEqual([code, true]);
    }
  });

  it('show the wrong text with what the checker says of it, and the mended one', async () => {
    const running = await startTestApp();
    const text = textOf(await (await get(running, '/author/problems/bad-if')).text());
    expect(text).toContain('Error. An If-quote is out of form. Only in an incident.');
    expect(text).toMatch(/Wrong .*\*\*If\*\* `seen` the log is full\. Line 22: .* Mended .*\*\*If\*\* `seen`: the log is full\./);
  });

  it('show a code that stands in several kinds of file once for each that has an example', async () => {
    const running = await startTestApp();
    const html = await (await get(running, '/author/problems/missing-key')).text();
    for (const kind of ['an incident', 'a question', 'a review', 'a loop', 'a design']) expect(html).toContain(`>In ${kind}</h2>`);
    expect(new Set(html.match(/ id="[^"]+"/g)).size).toBe(html.match(/ id="[^"]+"/g)?.length);
  });

  it.each(['no-such-code', 'constructor', '__proto__', 'MISSING-KEY', '%3Cscript%3E', 'a'.repeat(2000)])(
    'say where to look when there is no such code: %s',
    async (code) => {
      const running = await startTestApp();
      const response = await get(running, `/author/problems/${code}`);
      expect(response.status).toBe(404);
      expect(textOf(await response.text())).toContain('There is no such problem');
    },
  );

  it('are led to from each problem of a file', async () => {
    const scenarios = join(temporaryFolder(), 'scenarios');
    mkdirSync(scenarios);
    writeFileSync(join(scenarios, 'mine.md'), WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)'));
    const running = await startTestApp({ scenarios, desk: patientDesk });
    const html = await (await get(running, '/author/scenarios/mine')).text();
    expect(html).toMatch(/<a class="code" href="\/author\/problems\/unknown-target">\s*unknown-target\s*<\/a>/);
  });

  it('are not there where the author’s pages are not', async () => {
    const running = await startTestApp({ env: { AUTHOR: '0' } });
    for (const path of ['/author/problems', '/author/problems/bad-if']) expect((await get(running, path)).status).toBe(404);
  });
});
