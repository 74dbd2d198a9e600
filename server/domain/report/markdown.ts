/** The report as a Markdown file, for people and for what they keep their notes in. The same report gives the same file. */
import { escapedInline } from '../export/escaped.ts';
import { rowName } from '../study/subject-name.ts';
import { calibrationInWords } from './calibration.ts';
import { outsidePlan } from './practise.ts';
import type { Report } from './report.ts';
import { FLAG_NAMES } from './rules.ts';
import type { ScreenLevel } from './subject-level.ts';
import { clock } from './words.ts';

/** `when`: the day as a person says it, from who knows the time zone. */
export function reportMarkdown(report: Report, when: string): string {
  const sections = [
    [`# ${escapedInline(report.headline)}`, `${escapedInline(report.title)}, ${escapedInline(when)}. ${escapedInline(report.second)}`],
    ['## Levels', table(['Screen', 'You', 'Checks', 'Partner', 'Rests on'], report.screens.map(screenRow)), gradeLine(report)],
    report.skills.length === 0
      ? []
      : [
          '## Skills',
          table(
            ['Skill', 'Level', 'Rests on'],
            report.skills.map(({ subject, level, lines }) => [rowName(subject), figure(level), lines[0]?.says ?? '']),
          ),
        ],
    ['## What would put them off', report.flags.length === 0 ? 'Nothing that the rules can see.' : list(report.flags.map(flagLine))],
    [
      '## Time by item',
      escapedInline(report.timeSays),
      table(
        ['Item', 'Planned', 'Taken'],
        report.times.map(({ title, planned, used }) => [title, clock(planned), used === null ? 'not reached' : clock(used)]),
      ),
    ],
    report.probes.length === 0
      ? []
      : [
          '## Follow-ups',
          list(report.probes.map(({ text, word, says }) => `${escapedInline(text)} ${wordOf(word)}. ${escapedInline(says)}`)),
        ],
    report.stories.due.length + report.stories.told.length === 0 ? [] : ['## Stories', storyLine(report.stories)],
    unmet(report),
    debriefs(report),
    report.calibration === null ? [] : ['## How sure, and how often right', calibrationInWords(report.calibration)],
    ['## You against the checks', report.gapSays],
    report.changes.length === 0 ? [] : ['## Since the interview before', list(report.changes)],
    report.practise.length === 0
      ? []
      : [
          '## To practise',
          list(
            report.practise.map(({ title, reason, minutes, about }) =>
              `${escapedInline(title)}, ${minutes} min. ${escapedInline(reason)} ${outsidePlan(about)}`.trim(),
            ),
          ),
        ],
    [
      '## Why each item was there',
      list(
        report.items.map(
          ({ place, title }) =>
            `${escapedInline(title)}: ${(report.why[place] ?? []).map(escapedInline).join(' ') || 'no reason is kept.'}`,
        ),
      ),
    ],
  ];
  return `${sections
    .map((lines) => lines.filter(Boolean).join('\n\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function screenRow({ subject, own, level, partner, lines, unseen, items }: ScreenLevel): readonly string[] {
  const [first] = lines;
  const rests =
    unseen ??
    [first?.quote ? `“${first.quote}”` : '', first?.says ?? '', `(${items === 1 ? 'one item' : `${items} items`})`]
      .filter(Boolean)
      .join(' ');
  return [rowName(subject), figure(own), figure(level), figure(partner?.level ?? null), rests];
}

function gradeLine({ grade }: Report): string {
  return grade.kind === 'none' ? grade.why : `Over three interviews: ${grade.level}, ${grade.word.toLowerCase()}. ${grade.rests}`;
}

function flagLine({ flag, quote, says, place, where }: Report['flags'][number]): string {
  const at = [`item ${place}`, where].filter(Boolean).join(', ');
  return `**${FLAG_NAMES[flag]}.** ${quote === null ? '' : `“${escapedInline(quote)}” `}${escapedInline(says)} (${escapedInline(at)})`;
}

function storyLine({ told, due }: Report['stories']): string {
  if (due.length === 0) return 'Where a real event was due, one was told.';
  return `A real event was due and none was told in item ${due.join(', ')}${told.length > 0 ? `; told in item ${told.join(', ')}` : ''}.`;
}

function unmet({ items }: Report): readonly string[] {
  const left = items.filter(({ isUnmet }) => isUnmet);
  if (left.length === 0) return [];
  return ['## Not met', list(left.map(({ title, why }) => `${escapedInline(title)}: ${escapedInline(why)}`))];
}

function debriefs({ items }: Report): readonly string[] {
  const seen = items.flatMap(({ incident }) => incident ?? []);
  return seen.length === 0
    ? []
    : [
        '## Incidents',
        list(seen.map(({ title, score, summary }) => `${escapedInline(title)}: ${score} of 100. ${escapedInline(summary)}`)),
      ];
}

export function wordOf(word: Report['probes'][number]['word']): string {
  switch (word) {
    case null:
      return 'not said';
    case 'met':
      return 'met';
    case 'passed-over':
      return 'passed over';
    case 'no-answer':
      return 'no answer';
  }
}

function figure(level: number | null): string {
  return level === null ? '–' : String(level);
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapedInline(cell)).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
