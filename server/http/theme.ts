/** Light, dark, or as the system: a cookie, so that it holds before there is a candidate to ask. */
import type { Theme } from '../../views/layout.tsx';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** What is not a theme is as the system. */
export function themeOf(text: string | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}
