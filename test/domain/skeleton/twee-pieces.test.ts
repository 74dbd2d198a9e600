import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { readStory } from '../../../server/domain/skeleton/read-story.ts';
import { writeSkeleton } from '../../../server/domain/skeleton/write-skeleton.ts';
import { tries } from '../../effort.ts';

const PIECES = [
  ...[
    '\n',
    '\n',
    '\n',
    ' ',
    'a',
    'Words.',
    '\n\n:: a\n',
    '\n\n:: b c\n',
    '\n\n:: StoryInit\n',
    "''",
    '//',
    '<b>',
    '</b>',
    '<em>',
    '{{{',
    '}}}',
    '"""',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
    '<br>',
    '</em>',
    '*',
    '_n',
    '$w',
    "'",
    '"',
    '`',
  ],
  ...[
    '<<set $told to true>>',
    '<<set $plan to "a">>',
    '<<set $plan to "b">>',
    '<<if $plan is "a">>',
    '<<switch $plan>>',
    '<<case "b">>',
    '<</switch>>',
    '<<set $told to false>>',
    '<<set $w to "Ann, *b*">>',
    '(set: $hot to true)',
    '(set: _n to 3)',
    '<<= $w>>',
    '<<print _n>>',
  ],
  ...[
    '<<if $told>>',
    '<<if $hot and not $told>>',
    '<<elseif $hot>>',
    '<<else>>',
    '<</if>>',
    '<<if hasVisited("a")>>',
    '(if: (history:) contains "b c")[',
    '(if: $told)[',
    '(else:)[',
    ']',
  ],
  ...[
    '<<return>>',
    '<<back>>',
    '(undo:)',
    '(link-undo: "x")',
    '<<link "l">>',
    '<<link "l" "a">>',
    '<</link>>',
    '(link: "m")[',
    '<<goto "a">>',
    '<<goto "b c">>',
    '(goto: "a")',
    '[[l->a]]',
    '[[a]]',
    '[[$w|b c][$hot to true]]',
  ],
  ...[
    '<<include "a">>',
    '(display: "b c")',
    '<<include "Start">>',
    '<a data-passage="a">',
    '</a>',
    '<<switch $n>>',
    '<<case 2>>',
    '<<default>>',
    '<</switch>>',
    '<<if $n gt 2 and $told>>',
    '<span id="p">',
    '\n|!Time|Event|\n',
    '**If** `x`: y',
    '- ends: failed',
    '1. ',
    '{{clock}}',
    '> ',
    '# ',
    '```',
    '\\',
    '|',
    '~~',
    '&amp;',
    '🚨',
    '<!--',
  ],
];

it('A Twee story of these pieces in any order compiles', () => {
  const stories = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(stories, (pieces) => {
      const story = readStory('a.twee', `:: Start\n${pieces.join('')}`);
      const { text } = writeSkeleton('A story', story ?? expect.fail());
      const { scenario, problems } = compile('a-story.md', text);
      expect(scenario === null ? `${JSON.stringify(problems)}\n${text}` : '').toBe('');
    }),
    { numRuns: tries(200, 3000) },
  );
});
