/** The levels by screen: a ring, a dot and a diamond on one line, their numbers, and the words that the level rests on. */
import type { Report } from '../../server/domain/report/report.ts';
import type { ScreenLevel } from '../../server/domain/report/subject-level.ts';
import { rowName } from '../../server/domain/study/subject-name.ts';
import { links } from '../links.ts';
import { counted } from '../parts/number-words.ts';
import { whereText } from './report-props.ts';

export function ReportLevels({ report }: { readonly report: Report }) {
  const hasPartner = report.screens.some(({ partner }) => partner !== null);
  return (
    <section class="sec" aria-labelledby="levels">
      <h2 id="levels">Levels, by what interviewers look for</h2>
      <p class="small quiet legend">
        Ring: you, first. Dot: the checks.{hasPartner ? ' Diamond: your partner.' : ''} The line between is the gap to talk about. 1 poor, 2
        marginal, 3 solid senior, 4 exemplary. Of several items the middle counts, the lower of two; a level is stable after three.{' '}
        <a href={links.interviewRules()}>The same words get the same reading, by these rules</a>
      </p>
      <table class="rep">
        <thead>
          <tr>
            <td />
            <td class="scale">
              <Scale />
            </td>
            <th scope="col">{hasPartner ? 'you, checks, partner' : 'you, checks'}</th>
            <th scope="col" class="say">
              what it rests on
            </th>
            <th scope="col" class="say">
              where
            </th>
            {hasPartner ? (
              <th scope="col" class="say">
                your partner wrote
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {report.screens.map((screen) => (
            <Row report={report} screen={screen} hasPartner={hasPartner} />
          ))}
        </tbody>
      </table>
      <Graded {...report} />
    </section>
  );
}

function Graded({ grade }: Report) {
  if (grade.kind === 'none') return <p class="small quiet grade">{grade.why}</p>;
  return (
    <p class="grade">
      Over three interviews: <b>{`${grade.level}, ${grade.word.toLowerCase()}`}</b>. <span class="small quiet">{grade.rests}</span>
    </p>
  );
}

type RowProps = { readonly report: Report; readonly screen: ScreenLevel; readonly hasPartner: boolean };

function Row({ report, screen, hasPartner }: RowProps) {
  const { subject, own, level, partner, unseen, lines } = screen;
  const [first] = lines;
  const isDrawn = own !== null || level !== null || partner?.level != null;
  return (
    <tr>
      <th scope="row" class="name">
        {rowName(subject)}
      </th>
      <td class="scale">{isDrawn ? <Marks screen={screen} /> : null}</td>
      <td class="three">{isDrawn ? figures(screen, hasPartner) : null}</td>
      <td class="say">{unseen !== null ? <p>{unseen}</p> : <Rests screen={screen} />}</td>
      <td class="say where">{first && level !== null ? whereText(report, first.place, first.where) : null}</td>
      {hasPartner ? <td class="say wrote">{partner?.note}</td> : null}
    </tr>
  );
}

function Rests({ screen: { lines, items, isStable } }: { readonly screen: ScreenLevel }) {
  const [first] = lines;
  if (!first) return null;
  return (
    <p>
      {first.quote === null ? null : (
        <>
          <q>{first.quote}</q>{' '}
        </>
      )}
      {first.says}
      {isStable ? null : <small>{` Rests on ${counted(items, 'item')}.`}</small>}
    </p>
  );
}

/** `3 · 2 · –`. */
function figures({ own, level, partner }: ScreenLevel, hasPartner: boolean): string {
  const all = hasPartner ? [own, level, partner?.level ?? null] : [own, level];
  return all.map((one) => one ?? '–').join(' · ');
}

const x = (level: number) => 14 + (level - 1) * 40;

function Scale() {
  return (
    <svg viewBox="0 0 148 14" width="148" height="14" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <text x={x(level)} y="11" text-anchor="middle">
          {level}
        </text>
      ))}
    </svg>
  );
}

function Marks({ screen: { own, level, partner } }: { readonly screen: ScreenLevel }) {
  const other = partner?.level ?? null;
  return (
    <svg viewBox="0 0 148 34" width="148" height="34" role="img" aria-label={spoken(own, level, other)}>
      <line class="grid" x1="14" x2="134" y1="14" y2="14" />
      {[1, 2, 3, 4].map((one) => (
        <line class="floor" x1={x(one)} x2={x(one)} y1="9" y2="19" />
      ))}
      {own !== null && level !== null ? <line class="gap" x1={x(own)} x2={x(level)} y1="14" y2="14" /> : null}
      {other === null ? null : <path class="diamond" d={`M${x(other)} 22 l5 5 -5 5 -5 -5z`} />}
      {level === null ? null : <circle class="dot" cx={x(level)} cy="14" r="5" />}
      {own === null ? null : <circle class="ring" cx={x(own)} cy="14" r="8" />}
    </svg>
  );
}

function spoken(own: number | null, level: number | null, partner: number | null): string {
  const said = [
    own === null ? '' : `you ${own}`,
    level === null ? 'checks: not observed' : `checks ${level}`,
    partner === null ? '' : `partner ${partner}`,
  ];
  return said.filter(Boolean).join(', ');
}
