import { describe, expect, it } from 'vitest';
import { chromiumPath } from './browser.ts';

describe('the browser for the tests', () => {
  it('is the one that CHROME_PATH names', () => {
    expect(chromiumPath({ CHROME_PATH: '/opt/my-chrome' }, (path) => path === '/opt/my-chrome')).toBe('/opt/my-chrome');
  });

  it('is not another one when CHROME_PATH is wrong', () => {
    expect(chromiumPath({ CHROME_PATH: '/opt/none' }, (path) => path === '/usr/bin/chromium')).toBeNull();
  });

  it('is found in the usual places otherwise', () => {
    expect(chromiumPath({}, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
    expect(chromiumPath({ CHROME_PATH: '' }, () => false)).toBeNull();
  });

  it.runIf(process.env.CI)('is there where CI is set', () => {
    expect(chromiumPath()).not.toBeNull();
  });
});
