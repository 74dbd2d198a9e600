/** A fence of a runbook, line by line. */

export type OpenFence = {
  readonly line: number;
  readonly indent: number;
  /** Empty where it names none. */
  readonly language: string;
  /** What stands beside the language. */
  readonly rest: string;
  readonly lines: readonly string[];
  /** False for the line that closes it. */
  take(text: string): boolean;
};

/** A fence of backticks has none beside them: that would be code within a line. */
const FENCE = /^(\s*)(?:(`{3,})([^`]*)|(~{3,})(.*))$/;

export function openFence(opening: string, line: number): OpenFence | null {
  const found = FENCE.exec(opening);
  if (!found) return null;
  const [, { length: indent } = '', ticks, besideTicks, waves, besideWaves] = found;
  const info = (besideTicks ?? besideWaves ?? '').trim();
  const [language = ''] = /^[\w+#.-]{1,40}(?=\s|$)/.exec(info) ?? [];
  const lines: string[] = [];
  return {
    line,
    indent,
    language,
    rest: info.slice(language.length).trim(),
    lines,
    take(text) {
      if (text.trim().startsWith(ticks ?? waves ?? '')) return false;
      lines.push(text.slice(Math.min(indent, text.search(/\S|$/))));
      return true;
    },
  };
}
