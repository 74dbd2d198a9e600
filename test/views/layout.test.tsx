import { describe, expect, it } from 'vitest';
import { Layout, type Theme } from '../../views/layout.tsx';
import { ProblemPage } from '../../views/problem-page.tsx';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

function page(theme: Theme): string {
  return String(
    <Layout frame={{ ...frame, theme, path: '/runs/r1?a="b' }} title="Incidents" current="incidents">
      text
    </Layout>,
  );
}

describe('every page', () => {
  it('follows the system unless a theme was set', () => {
    expect(page('system')).toContain('<html lang="en"><head>');
    expect(page('dark')).toContain('<html lang="en" class="dark">');
    expect(page('light')).toContain('<html lang="en" class="light">');
  });

  it('sets the theme by a plain form that comes back to the page', () => {
    const html = page('dark');
    expect(html).toContain('<form method="post" action="/theme"');
    expect(html).toContain('name="back" value="/runs/r1?a=&quot;b"');
    expect(html).toContain('name="theme" value="dark" aria-pressed="true"');
    expect(html).toContain('name="theme" value="light" aria-pressed="false"');
  });

  it('begins with a link past the navigation and says which part one is in', () => {
    const html = page('system');
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<nav'));
    expect(html).toContain('<a href="/incidents" aria-current="page">Incidents</a>');
  });

  it('preloads the two faces that a page shows first', () => {
    expect(page('system').match(/rel="preload"/g)).toHaveLength(2);
  });

  it('tells htmx to bring no styles of its own', () => {
    expect(page('system')).toContain('name="htmx-config" content="{&quot;includeIndicatorCSS&quot;:false');
  });

  it('has no inline style, script or handler', () => {
    expectPlain(page('system'));
  });
});

describe('a problem page', () => {
  const words = {
    title: 'There is no such run',
    happened: 'The address is <wrong>.',
    next: { href: '/incidents', label: 'All incidents' },
  };

  it('says what happened, what was kept and what to do', () => {
    const html = String(<ProblemPage frame={frame} {...words} kept="Nothing was changed." />);
    expect(textOf(html)).toContain('There is no such run The address is <wrong>. Nothing was changed. All incidents');
    expectPlain(html);
  });

  it('does not speak of what was kept where nothing was at stake', () => {
    expect(String(<ProblemPage frame={frame} {...words} kept={null} />).match(/<p>/g)).toHaveLength(2);
  });
});
