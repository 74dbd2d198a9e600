import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const STORY = (links: string) =>
  `:: Start\nIt rings.\n${links}\n[[Leave->Over]]\n\n:: Logs\nRed.\n[[Leave->Over]]\n[[Start]]\n\n:: Over\n<<if $seen>>Done.<</if>>\n`;
const choice = (links: string) => /- \[Logs\][^[]*/.exec(imported('a.twee', STORY(links)).text)?.[0];

describe('A choice that asks for a flag not to be set which it sets itself', () => {
  it('is offered once, and asks for nothing where nothing else sets it', () => {
    expect(choice('<<if not $seen>>[[Logs][$seen to true]]<</if>>')).toBe('- [Logs](#s2-logs)\n  - sets: seen\n- ');
    expect(choice('<<if not visited("Logs")>>[[Logs]]<</if>>')).toBe('- [Logs](#s2-logs)\n- ');
    expect(imported('a.twee', STORY('<<if not visited("Logs")>>[[Logs]]<</if>>')).text).not.toContain('been_logs');
  });

  it('asks for the rest of what it asks', () => {
    expect(choice('<<if not $seen and $told>>[[Logs][$seen to true]]<</if>>[[Tell->Start][$told to true]]')).toContain(
      '- when: `told`\n  - sets: seen\n',
    );
  });

  it('asks for it where something else sets it, or another choice is open instead of it', () => {
    const asks = '- [Logs](#s2-logs)\n  - when: `!seen`\n  - sets: seen\n- ';
    expect(choice('<<if not $seen>>[[Logs][$seen to true]]<</if>>\n[[Ask->Over][$seen to true]]')).toBe(asks);
    expect(choice('<<if not $seen>>[[Logs][$seen to true]]<<else>>[[Go->Over]]<</if>>')).toBe(asks);
  });

  it('is offered again where something clears it, or it sets it under a condition', () => {
    const again = '- when: `!seen`\n  - again: ';
    expect(choice('<<if not $seen>>[[Logs][$seen to true]]<</if>>\n[[Forget->Start][$seen to false]]')).toContain(again);
    expect(
      choice(
        '<<if not $seen>><<link "Logs" "Logs">><<if $told>><<set $seen to true>><</if>><</link>><</if>>\n[[Tell->Start][$told to true]]',
      ),
    ).toContain(again);
  });

  it.each(['*', '+'])('asks for nothing either where Ink offers it once already: %s', (mark) => {
    const story = (more: string) =>
      `VAR paged = false\n=== desk\nIt rings.\n${mark} {not paged} [Page]\n  ~ paged = true\n  They come.\n  -> desk\n${more}* [Go] -> over\n=== over\n{paged: Done.}\n`;
    const page = (more: string) => /- \[Page\][^[]*/.exec(imported('a.ink', story(more)).text)?.[0];
    expect(page('')).toBe('- [Page](#s1-desk)\n  - sets: paged\n  - shows: They come.\n- ');
    expect(page('* [Write]\n  ~ paged = true\n  -> desk\n')).toContain('- when: `!paged`\n');
  });
});
