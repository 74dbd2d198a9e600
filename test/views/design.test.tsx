import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import { designExercise } from '../../server/domain/design/design-exercise.ts';
import { DesignResult } from '../../views/interviews/design-result.tsx';
import { DesignWorkspace } from '../../views/interviews/design-workspace.tsx';
import { Layout } from '../../views/layout.tsx';
import { designOf, wholeWork, workAfter } from '../domain/design/designs.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const HOSTILE = `</textarea><script>alert(1)</script>"onload='x'&`;
const design = designOf();
const on = (part: string, more: Record<string, string> = {}) => ({ do: 'next', 'design-part': part, ...more });
const third = workAfter(design, [100, on('clarify', { 'part-clarify': 'Who waits?' })], [200, on('constrain')]);

function page(body: Child): string {
  return String(
    <Layout frame={frame} title="A design" current="interviews" scripts="interview">
      {body}
    </Layout>,
  );
}

const workspace = (work = third, elapsed = 320) => page(<DesignWorkspace content={design} work={work} elapsed={elapsed} />);

function result(work = third, isTickable = false): string {
  const tick = { action: '/somewhere', fields: <input type="hidden" name="revision" value="3" /> };
  return page(<DesignResult content={design} work={work} reading={designExercise.read(design, work)} {...(isTickable ? { tick } : {})} />);
}

describe('the page of a design that is worked on', () => {
  it('shows the task, what is closed, what was just said, and one field for the part that is on', () => {
    const html = workspace();
    expectPlain(html);
    const text = textOf(html);
    for (const words of [
      'Users upload 4 million photos a day',
      'Clarify Who waits?',
      'Constrain You went on without a word here.',
      'The interviewer adds Legal says that photos',
      'Go on to Trade off',
    ])
      expect(text).toContain(words);
    expect(html.match(/<textarea/g)).toHaveLength(1);
    expect(html).toContain('name="part-propose"');
  });

  it('gives away nothing: no answer, no working, no pointer, and nothing that comes later', () => {
    const html = workspace();
    for (const secret of [
      'A photo that crashes',
      '139',
      'keep 111 cores',
      'away for an hour and a half',
      'work moves to the photos',
      'eu only',
      'gone?',
    ])
      expect(html).not.toContain(secret);
  });

  it('tells the time by part as the server has it', () => {
    expect(textOf(workspace())).toContain(
      'Clarify 1 of 3 min Constrain 1 of 4 min Propose 2 of 6 min Trade off 3 min Fail and roll back 4 min',
    );
    expect(textOf(page(<DesignWorkspace content={design} work={third} elapsed={320} isClockHidden={true} />))).not.toContain('min Propose');
  });

  it('says beside a figure that it cannot be read, keeps it, and does not say whether one is right', () => {
    const html = workspace(workAfter(design, [5, { 'figure-rate': '1,7', 'figure-hosts': '9999' }]), 5);
    expectPlain(html);
    expect(html).toContain('value="1,7"');
    expect(textOf(html)).toContain('Write decimals with a point');
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
  });

  it('does not close a part when somebody presses Enter in a figure', () => {
    expect(workspace().match(/<button[^>]*name="do"[^>]*>/g)?.[0]).toMatch(/value="save" hidden/);
  });

  it('ends with the last part', () => {
    const last = workAfter(design, ...['clarify', 'constrain', 'propose', 'trade-off'].map((part, index) => [index, on(part)] as const));
    const text = textOf(workspace(last, 5));
    expect(text).toContain('This is the last part. Hand it in when you are done.');
    expect(text).toContain('What came up before Legal says');
    expect(text).not.toContain('Go on to');
  });

  it('shows whatever was typed as text', () => {
    const work = workAfter(
      design,
      [1, on('clarify', { 'part-clarify': HOSTILE })],
      [2, { 'part-constrain': `\n${HOSTILE}`, 'figure-rate': HOSTILE }],
    );
    expectPlain(workspace(work, 3));
    expectPlain(result(work));
  });
});

describe('the page of a design that was handed in', () => {
  const work = wholeWork(
    design,
    {
      clarify: 'Who waits for it?',
      propose: 'Kafka, Redis, Kubernetes and Terraform. European photos get a bucket of their own.',
      fail: 'If it is stable nothing happens to anybody in the whole of the year.',
    },
    { 'figure-rate': '140', 'figure-hosts': '2', 'figure-catch-up': 'long' },
  );

  it('shows each figure beside its reference, its range and its working', () => {
    const html = result(work);
    expectPlain(html);
    const text = textOf(html);
    expect(text).toContain('Right. You gave 140. The reference is 139 photos/s ; anything from 125 to 153 is right.');
    expect(text).toContain('Off. You gave 2. 7 times too small.');
    expect(text).toContain('Not read. “long” is no single figure.');
    expect(text).toContain('ceil(4e6 * 3 / 86400 * 0.8 / 8)');
  });

  it('says which constraint was answered, with the words, and what was looked for where none was', () => {
    const text = textOf(result(work));
    expect(text).toContain('You answered it in Propose: “European photos get a bucket of their own.”');
    expect(text).toContain('We saw no answer to it, from Fail and roll back on.');
    expect(text).toContain('Any of: queue, shed…, drain…, oldest … first.');
  });

  it('underlines what the rules found, and says how a level comes about', () => {
    const html = result(work);
    expect(html).toContain('<mark>Kafka, Redis, Kubernetes and Terraform</mark>');
    expect(textOf(html)).toContain(
      'Trade-offs: something given up (25 words or more); half of what came up dealt with; two thirds of the sums right.',
    );
  });

  it('lists the pointers, or lets them be ticked where its host says how', () => {
    expect(result(work)).not.toContain('type="checkbox" name');
    const html = result({ ...work, ticked: ['peak'] }, true);
    expectPlain(html);
    expect(html).toMatch(/name="shown-peak" value="1" checked/);
    expect(html.match(/type="checkbox" name/g)).toHaveLength(3);
    expect(html).toContain('value="tick"');
  });

  it('stands where nothing was done at all', () => {
    const html = result(designExercise.begin(design));
    expectPlain(html);
    expect(textOf(html)).toContain('Nothing is written yet.');
    expect(textOf(html)).toContain('Too little could be read for a level.');
  });
});
