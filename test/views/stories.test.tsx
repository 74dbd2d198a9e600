import { describe, expect, it } from 'vitest';
import { emptiestFirst } from '../../server/domain/story/matrix.ts';
import { EditStoryPage, NewStoryPage } from '../../views/stories/form-page.tsx';
import type { StoryItem } from '../../views/stories/matrix.tsx';
import { ProposalsPage } from '../../views/stories/proposals-page.tsx';
import { type StoriesBoardProps, StoriesPage } from '../../views/stories/stories-page.tsx';
import type { TypedStory } from '../../views/stories/story-fields.tsx';
import { StoryPage } from '../../views/stories/story-page.tsx';
import type { SuggestedTagsProps, TaggingItem } from '../../views/stories/suggested-tags.tsx';
import type { ToWriteProps } from '../../views/stories/to-write.tsx';
import { frame } from './frame.ts';
import { expectPlain } from './markup.ts';

const BAD = '"><img src=x>\'';
const EMPTY: TypedStory = {
  fields: { title: '', happened: '', role: '', numbers: '', situation: '', task: '', action: '', result: '', reflection: '' },
  screens: [],
  skills: [],
};
const STORY: StoryItem = { id: 'a', title: 'The sale', happened: '2025', words: 120, simulated: false, marks: {}, strong: 0, partial: 0 };
const COLUMNS = emptiestFirst([]);
const TAGGING: TaggingItem = {
  storyId: 'a',
  title: 'The sale',
  quote: { pieces: [{ text: 'two juniors', isMarked: true }], isCutBefore: true, isCutAfter: false },
  tags: [{ screen: 'people', ticked: true }],
};
const SUGGESTED: SuggestedTagsProps = { items: [], further: 0, before: '', notice: null, isPart: false };
const TO_WRITE: ToWriteProps = { unserved: [], served: 14, bank: 28, weak: [] };
const BOARD: StoriesBoardProps = {
  stories: [STORY],
  columns: COLUMNS,
  holes: [],
  suggested: SUGGESTED,
  toWrite: TO_WRITE,
  newest: null,
  older: null,
};

function board(changes: Partial<StoriesBoardProps> = {}): string {
  return String(<StoriesPage frame={frame} board={{ ...BOARD, ...changes }} notice={null} />);
}

function cellsOf(changes: Partial<StoryItem>): string[] {
  const cells = board({ stories: [{ ...STORY, ...changes }] }).matchAll(/<td[^>]*>(.*?)<\/td>/g);
  return Array.from(
    cells,
    ([, cell = '']) =>
      /aria-label="([^"]*)"/.exec(cell)?.[1] ??
      cell
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
  );
}

describe('the table of stories', () => {
  it('has a column for each screen and a row for each story', () => {
    expect(board().match(/<th scope="col"/g)).toHaveLength(7);
    expect(board().match(/<th scope="row">/g)).toHaveLength(1);
  });

  it('marks what a story shows, shows in part, suggests, and what comes from a run; an empty cell is empty', () => {
    const marks = { reliability: 'shows', 'trade-offs': 'in-part', leverage: 'suggested', people: 'played' } as const;
    expect(cellsOf({ marks })).toEqual(['shows it', 'in part', 'suggested', 'in a run', '', '']);
    expect(board()).toContain('<td class="hole" data-of="Security"></td>');
  });

  it('says how many questions a story answers, whole and in part, and that one of a run only trains', () => {
    expect(cellsOf({ strong: 2, partial: 1 }).at(-1)).toBe('answers 2 in part 1');
    expect(cellsOf({ partial: 3 }).at(-1)).toBe('answers in part 3');
    expect(cellsOf({ strong: 2, partial: 1, simulated: true }).at(-1)).toBe('trains 3');
  });

  it('says of a story from a run that it is no life, in words', () => {
    expect(board({ stories: [{ ...STORY, simulated: true }] })).toContain('in a run of Dry Run, not from life');
  });

  it('says in its head how many stories from life show a screen, and tints those that none shows', () => {
    const columns = emptiestFirst([
      { screen: 'people', lived: 0, played: 2 },
      { screen: 'security', lived: 0, played: 1 },
      { screen: 'trade-offs', lived: 3, played: 9 },
      { screen: 'reliability', lived: 10, played: 0 },
    ]);
    const heads = Array.from(board({ columns }).matchAll(/<th scope="col"( class="hole")?><b>([^<]*)<\/b> <span[^>]*>([^<]*)/g), (head) =>
      [head[2], head[3], head[1] === undefined ? '' : 'tinted'].join(' · '),
    );
    expect(heads).toEqual([
      'Leverage and toil · none · tinted',
      'Security · one, from a run · tinted',
      'Growing people · two, from runs · tinted',
      'Trade-offs · three · ',
      'Reliability ownership · ten or more · ',
    ]);
  });

  it('links to older stories and back to the newest only where there are some', () => {
    expect(board()).not.toContain('Older stories');
    const html = board({ newest: '/stories', older: '/stories?before=1-2' });
    expect(html).toMatch(/href="\/stories\?before=1-2" rel="next">/);
    expect(html).toContain('>Newest<');
  });
});

describe('what no story of one’s own shows', () => {
  const text = (holes: StoriesBoardProps['holes']) => board({ holes }).replace(/<[^>]*>/g, '');

  it('is said at length twice, with what would do, and beyond that by name', () => {
    const said = text(COLUMNS.map((column) => ({ ...column, hints: 0 })));
    expect(said).toContain('Nothing of yours shows that you answer for reliability. One outage will do');
    expect(said).toContain('Nothing of yours shows how you weigh trade-offs.');
    expect(said).toContain('Three more are empty: Leverage and toil, Growing people, Security.');
  });

  it('leads to the suggestions where stories hint at it, and tells a run from life', () => {
    const said = text([
      { screen: 'security', lived: 0, played: 1, hints: 1 },
      { screen: 'trade-offs', lived: 0, played: 2, hints: 2 },
    ]);
    expect(said).toContain('Security stands on a run, not on life. One of your stories hints at it: see the dashed rings.');
    expect(said).toContain('Trade-offs stand on a run, not on life. Two of your stories hint at it: see the dashed rings.');
  });
});

describe('the tags that stories suggest', () => {
  const html = (changes: Partial<SuggestedTagsProps>) => board({ suggested: { ...SUGGESTED, ...changes } });

  it('are a form each, with the words behind them marked and what is sure ticked', () => {
    const unsure = { screen: 'leverage', ticked: false } as const;
    const said = html({ items: [{ ...TAGGING, tags: [...TAGGING.tags, unsure] }], further: 2 });
    expect(said).toContain('“… <mark>two juniors</mark>”');
    expect(said).toMatch(/name="screen-people" value="1" checked=""/);
    expect(said).toMatch(/name="screen-leverage" value="1"\/>/);
    expect(said).toContain('Two tags, and the words that suggested them.');
    expect(said).toContain('Two more stories suggest tags.');
  });

  it('are not there where nothing suggests any and nothing was decided', () => {
    expect(html({})).not.toContain('Tags that your stories suggest');
  });

  it('say what became of a decision, and take the focus only in answer to it', () => {
    const notice = { kind: 'kept', story: { id: 'a', title: 'The sale' } } as const;
    expect(html({ notice })).toMatch(/role="status">Kept\..*<a href="\/stories\/a">The sale/);
    expect(html({ notice })).not.toContain('autofocus');
    expect(html({ notice, isPart: true })).toContain('autofocus');
    expect(html({ notice: { kind: 'unsettled', story: notice.story } })).toContain('href="/stories/a/edit"');
    expect(html({ notice: { kind: 'gone', story: null } })).toContain('no longer there');
  });
});

describe('what to write next', () => {
  const QUESTION = { questionId: 'q', short: 'A question', screen: 'people', near: null } as const;
  const text = (changes: Partial<ToWriteProps>) => board({ toWrite: { ...TO_WRITE, ...changes } }).replace(/<[^>]*>/g, '');

  it('counts in words that fit', () => {
    expect(text({})).toContain('Every likely question has a story');
    expect(text({ unserved: [QUESTION], served: 13 })).toContain('One likely question has no story');
    expect(text({ unserved: [QUESTION, QUESTION], served: 1 })).toContain('The other one is covered.');
  });

  it('names the story that comes near', () => {
    expect(text({ unserved: [{ ...QUESTION, near: 'The sale' }] })).toContain('“The sale” comes near.');
    expect(text({ unserved: [QUESTION] })).toContain('No story of your own comes near.');
  });

  it('has six at length, six by name, and says how many there are besides', () => {
    const said = text({ unserved: Array.from({ length: 14 }, () => QUESTION) });
    expect(said.match(/comes near/g)).toHaveLength(6);
    expect(said).toMatch(/Eight more: (A question; ){5}A question; and two besides\./);
  });
});

const EDIT = {
  frame,
  id: 'a',
  title: 'T',
  runId: null,
  revision: 1,
  typed: EMPTY,
  wrong: {},
  notice: null,
  tab: 't',
  pace: 140,
  state: '',
  conflict: null,
  unsettled: null,
  isNew: false,
};
const CONFLICT = {
  of: 'story' as const,
  kind: 'other-tab' as const,
  action: '/stories/a',
  revision: 2,
  at: '14:02',
  theirs: [{ id: 'task', name: 'Task', text: 'Theirs.' }],
};

describe('the form of a story', () => {
  it('has a label and a hint for every field, and says nothing is wrong where nothing is', () => {
    const html = String(<NewStoryPage frame={frame} id="a" typed={EMPTY} wrong={{}} notice={null} like={null} tab="t" pace={140} />);
    const fields = Array.from(html.matchAll(/<(?:input|textarea)[^>]*id="(story-[a-z]+)"[^>]*>/g), ([tag, id = '']) => [tag, id] as const);
    expect(fields).toHaveLength(9);
    for (const [tag, id] of fields) {
      expect(html).toContain(`<label for="${id}">`);
      expect(tag).toContain(`aria-describedby="${id}-hint"`);
      expect(html).toContain(`id="${id}-hint"`);
      expect(tag).not.toContain('aria-invalid');
    }
  });

  it('shows what is stored beside what was typed when another tab was faster', () => {
    const typed = { ...EMPTY, fields: { ...EMPTY.fields, task: 'Mine.' } };
    const html = String(<EditStoryPage {...EDIT} typed={typed} revision={4} conflict={{ ...CONFLICT, revision: 7 }} />);
    expect(html).toMatch(/changed in another tab[\s\S]*Theirs\.[\s\S]*<textarea[^>]*name="task"[^>]*>\s*Mine\./);
    expect(html).toMatch(/name="revision" value="4"[\s\S]*name="settles" value="7"/);
  });

  it('is of another name for each revision, so that no browser puts an older text into it', () => {
    const names = [1, 2].map(
      (revision) => /<form id="draft".*?name="([^"]+)"/s.exec(String(<EditStoryPage {...EDIT} revision={revision} />))?.[1],
    );
    expect(names).toEqual(['of-1', 'of-2']);
  });

  it('counts the words of its parts and how long they take aloud', () => {
    const typed = { ...EMPTY, fields: { ...EMPTY.fields, task: 'One two three.', result: 'Four.', title: 'Not counted' } };
    const html = String(<EditStoryPage {...EDIT} typed={typed} />);
    expect(html).toMatch(/Task[\s\S]*>3 words<[\s\S]*Result[\s\S]*>1 word<[\s\S]*2 s at a speaking pace[\s\S]*4 words in the five parts/);
  });
});

describe('every page of stories', () => {
  const fields = Object.fromEntries(Object.keys(EMPTY.fields).map((name) => [name, BAD])) as TypedStory['fields'];
  const { title, happened, role, numbers, ...parts } = fields;
  const served = [{ questionId: 'x', title: BAD, strength: 'strong' as const, why: BAD }];
  const pages = {
    list: (
      <StoriesPage
        frame={frame}
        board={{
          ...BOARD,
          stories: [{ ...STORY, title, happened }],
          suggested: {
            ...SUGGESTED,
            before: BAD,
            items: [{ ...TAGGING, title: BAD, quote: { pieces: [{ text: BAD, isMarked: true }], isCutBefore: false, isCutAfter: false } }],
            notice: { kind: 'kept', story: { id: 'a', title: BAD } },
          },
          toWrite: {
            ...TO_WRITE,
            unserved: [{ questionId: 'q', short: BAD, screen: 'people', near: BAD }],
            weak: [{ href: '/x', name: BAD, why: BAD }],
          },
        }}
        notice={BAD}
      />
    ),
    new: (
      <NewStoryPage
        frame={frame}
        id="a"
        typed={{ ...EMPTY, fields }}
        wrong={{ title: BAD }}
        notice={BAD}
        like={{ runId: 'r', title, questions: [BAD] }}
        tab="t"
        pace={140}
      />
    ),
    edit: (
      <EditStoryPage
        {...EDIT}
        title={BAD}
        runId="r"
        typed={{ ...EMPTY, fields }}
        state={BAD}
        conflict={{ ...CONFLICT, theirs: [{ id: 'task', name: 'Task', text: BAD }] }}
      />
    ),
    story: (
      <StoryPage
        frame={frame}
        story={{ id: 'a', title, happened, role, numbers, parts, screens: [], skills: [], words: 1, runId: 'r' }}
        saved="today"
        weak={[BAD]}
        serves={served}
      />
    ),
    proposals: (
      <ProposalsPage
        frame={frame}
        paste="p"
        kept={[{ href: '/x', title: BAD }]}
        proposals={[
          {
            place: 3,
            id: 'a',
            accepted: true,
            title,
            happened,
            role,
            numbers,
            parts,
            doubt: 'duty',
            near: { href: '/y', title: BAD },
            wrong: BAD,
          },
        ]}
        aside={[{ place: 43, id: 'b', accepted: false, title, happened, role, numbers, parts, doubt: null, near: null, wrong: null }]}
        rest={[BAD]}
        notice={BAD}
      />
    ),
  };

  it.each(Object.entries(pages))('escapes whatever was typed: %s', (_, page) => {
    const html = String(page);
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  it.each(Object.entries(pages))('has one heading of the first rank, and every reference leads somewhere: %s', (_, page) => {
    const html = String(page);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expectPlain(html);
  });
});
