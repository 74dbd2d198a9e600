import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');

describe('what is used and declared nowhere', () => {
  it('is told once, at its first place, with the lines of the others', () => {
    const unknown = WORKED.replaceAll('timeouts', 'failures').replace('  failures:', '  p99:');
    expect(found(unknown)).toEqual([['unknown-name', 19, 'no signal or impact called “failures”, here and on lines 38, 43, 48 and 56']]);
    const more = unknown.replace('  - takes: 1m', '  - takes: 1m\n  - sets: failures 5%\n  - sets: failures 4%');
    expect(found(more)).toEqual([['unknown-name', 19, 'no signal or impact called “failures”, here and on lines 38, 43, 48 … (3 more)']]);
    const renamed = WORKED.replace('<a id="overview">', '<a id="first-minutes">');
    expect(found(renamed)).toEqual([['unknown-target', 23, 'no scene called “overview”, here and on lines 29 and 50']]);
  });

  it('is told by itself where it stands once, and as often as there are names', () => {
    expect(
      found(WORKED.replace('`minutes < 30 && !pool_known`', '`minutes < 30 && !asleep`').replace('needs: pool_known', 'needs: woken')),
    ).toEqual([
      ['unknown-flag', 36, 'no flag called “woken”'],
      ['unknown-name', 53, 'no signal or flag or variant called “asleep”'],
    ]);
  });

  it('a name that was given anew in its declaration alone is told of that', () => {
    const hints = (text: string) => compile('a.md', text).problems.map(({ hint }) => hint);
    expect(hints(WORKED.replace('flags: [pool_known]', 'flags: [evidence]'))).toEqual([
      '“evidence”, declared on line 12, stands nowhere else: it was “pool_known” before, or is meant here.',
    ]);
    // Of two that stand nowhere either may be the one.
    expect(hints(WORKED.replace('flags: [pool_known]', 'flags: [evidence, asleep]'))[0]).toMatch(/^There are “timeouts”, “evidence”/);
  });

  it('a name with a slip in its declaration is told there', () => {
    const text = WORKED.replace('flags: [pool_known]', 'flags: [pol_known]');
    expect(compile('a.md', text).problems).toMatchObject([
      {
        code: 'unknown-name',
        line: 12,
        message: '“pol_known” is declared here and stands nowhere else, while “pool_known”, on lines 26, 36 and 53, is declared nowhere',
        hint: 'Did you mean “pool_known” here?',
      },
    ]);
    const person = WORKED.replace('flags:', 'people: { mria: "Maria, support" }\nflags:');
    const channel = '\n## Channel\n\n- +1m **maria** Here.\n- +2m **maria** And here.\n';
    expect(found(person + channel)).toMatchObject([['unknown-person', 12, expect.stringContaining('“mria” is declared here')]]);
  });

  it('a slip in one place of several is told at that place, and one in all places of a name that stands elsewhere too', () => {
    expect(found(WORKED.replace('needs: pool_known', 'needs: pol_known'))).toEqual([['unknown-flag', 36, 'no flag called “pol_known”']]);
    const twice = WORKED.replace('needs: pool_known', 'needs: pol_known').replace('!pool_known', '!pol_known');
    expect(found(twice)).toEqual([['unknown-flag', 36, 'no flag called “pol_known”, here and on line 53']]);
    const once = WORKED.replaceAll('pool_known', 'seen')
      .replace('  - sets: seen\n', '')
      .replace(' && !seen', '')
      .replace('needs: seen', 'needs: sen');
    expect(found(once)).toMatchObject([['unknown-flag', 35, 'no flag called “sen”']]);
  });

  it('a skill that several choices score and the front matter leaves out is told where skills are listed', () => {
    expect(found(WORKED.replace('skills: [diagnosis, stabilise,', 'skills: [diagnosis,'))).toEqual([
      ['untrained-skill', 9, 'expected “stabilise” in “skills”: it is scored on lines 37, 42 and 55'],
    ]);
    expect(found(WORKED.replace(', communication]', ']'))).toEqual([
      ['untrained-skill', 31, 'expected a skill from the front matter, saw “communication”'],
    ]);
  });
});

describe('what follows from another problem is not told beside it', () => {
  const AT = WORKED.replace('{{timeouts}} of checkouts', '- at: 30m [Late](#closed)\n\n{{timeouts}} of checkouts');

  it('a link to a scene that a fence swallows, and no other', () => {
    expect(codes(AT.replace('{{timeouts}} of', '```text\n{{timeouts}} of'))).toEqual(['open-fence']);
    const quoted = AT.replace('{{timeouts}} of', '> ```text\n> a note\n\n{{timeouts}} of').replace('(#scaled)', '(#maria)');
    expect(codes(quoted)).toEqual(['open-fence', 'unknown-target']);
  });

  it('but in a text that was played before, where the fence alone keeps nobody from playing', () => {
    const { scenario, problems } = compileStored('a.md', AT.replace('{{timeouts}} of', '```text\n{{timeouts}} of'));
    expect(problems.map(({ code }) => code)).toEqual(['unknown-target', 'open-fence']);
    expect(scenario).toBeNull();
  });

  it('a link to what is a second title, and no other', () => {
    const second = WORKED.replace('## <a id="scaled">', '# <a id="scaled">');
    expect(codes(second)).toEqual(['second-title']);
    expect(codes(second.replace('(#closed)', '(#closes)'))).toEqual(['unknown-target', 'second-title']);
  });

  it('what stands below a heading that was meant as a scene', () => {
    expect(codes(WORKED.replace('## Made worse', '### Made worse'))).toEqual(['unknown-target']);
    expect(codes(WORKED.replace('## <a id="scaled">', '### <a id="scaled">'))).toEqual(['unknown-target']);
    const plain = WORKED.replace('## Closed\n', '## Closed\n\n- ends: resolved\n\n### In the morning\n');
    expect(codes(plain)).toEqual(['misplaced-key']);
  });

  it('a link to the id that one of two scenes with the same was meant to have, but no slip in another link', () => {
    const twice = WORKED.replace('## Made worse', '## <a id="scaled"></a>Made worse');
    expect(codes(twice)).toEqual(['duplicate-id']);
    expect(codes(twice.replace('(#closed)', '(#closedd)'))).toEqual(['unknown-target', 'duplicate-id']);
  });

  it('a name that may be the second variant where only one is declared', () => {
    const one = WORKED.replace('flags:', 'variants: { bank: The bank is slow. }\nflags:').replace(
      'minutes < 30 &&',
      'minutes < 30 && config &&',
    );
    expect(codes(one)).toEqual(['variant-count']);
    expect(codes(one.replace('!pool_known', '!pol_known'))).toEqual(['variant-count', 'unknown-name']);
    expect(codes(one.replace('needs: pool_known', 'needs: woken'))).toEqual(['variant-count', 'unknown-flag']);
  });
});

function found(text: string) {
  return compile('a.md', text).problems.map(({ code, line, message }) => [code, line, message]);
}

function codes(text: string) {
  return compile('a.md', text).problems.map(({ code }) => code);
}
