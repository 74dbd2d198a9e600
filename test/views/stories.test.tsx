import { describe, expect, it } from 'vitest';
import { EditStoryPage, NewStoryPage } from '../../views/stories/form-page.tsx';
import { ProposalsPage } from '../../views/stories/proposals-page.tsx';
import { StoriesPage, type StoriesPageProps } from '../../views/stories/stories-page.tsx';
import type { TypedStory } from '../../views/stories/story-fields.tsx';
import { StoryPage } from '../../views/stories/story-page.tsx';
import { frame } from './frame.ts';
import { expectPlain } from './markup.ts';

const BAD = '"><img src=x>\'';
const EMPTY: TypedStory = {
  fields: { title: '', happened: '', role: '', numbers: '', situation: '', task: '', action: '', result: '', reflection: '' },
  screens: [],
  skills: [],
};
const STORY = {
  id: 'a',
  title: 'The sale',
  happened: '2025',
  words: 120,
  simulated: false,
  screens: ['people' as const],
  strong: 2,
  partial: 1,
};
const LIST: StoriesPageProps = {
  frame,
  stories: [STORY],
  total: 1,
  holes: [],
  priorities: [],
  further: 0,
  newest: null,
  older: null,
  notice: null,
};

describe('the page of stories', () => {
  it('is one table with a column for each screen and a row for each story', () => {
    const html = String(<StoriesPage {...LIST} />);
    expect(html.match(/<th scope="col">/g)).toHaveLength(7);
    expect(html.match(/<th scope="row">/g)).toHaveLength(1);
    const cells = Array.from(html.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
    expect(cells).toEqual(['', '', '', '●yes', '', 'answers 2, helps with 1']);
  });

  it('begins with what no story from life shows, and draws what was played as a square', () => {
    const played = { ...STORY, simulated: true };
    const html = String(<StoriesPage {...LIST} stories={[played]} holes={['people', 'security']} />);
    const heads = Array.from(html.matchAll(/<th scope="col">([^<]*)</g), ([, head = '']) => head);
    expect(heads.slice(1, 3)).toEqual(['Growing people', 'Security']);
    const cells = Array.from(html.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
    expect(cells).toEqual(['□in a run', '', '', '', '', 'trains 3']);
  });

  it('says of a story from a run that it is no life, in words', () => {
    expect(String(<StoriesPage {...LIST} stories={[{ ...STORY, simulated: true }]} />)).toContain('From a run, not from life.');
  });

  it('links to older stories and back to the newest only where there are some', () => {
    expect(String(<StoriesPage {...LIST} />)).not.toContain('Older stories');
    const html = String(<StoriesPage {...LIST} newest="/stories" older="/stories?before=1-2" />);
    expect(html).toMatch(/href="\/stories\?before=1-2" rel="next">/);
    expect(html).toContain('>Newest<');
  });

  it('counts in words that fit', () => {
    expect(String(<StoriesPage {...LIST} />)).toContain('1 story to answer with');
    expect(String(<StoriesPage {...LIST} total={3} />)).toContain('3 stories to answer with');
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
      <StoriesPage {...LIST} stories={[{ ...STORY, title, happened }]} priorities={[{ href: '/x', name: BAD, why: BAD }]} notice={BAD} />
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
