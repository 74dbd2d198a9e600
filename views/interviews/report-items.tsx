/** Item by item: what it came to, the levels beside one another, and why it was there. */
import type { ItemFindings } from '../../server/domain/report/item-findings.ts';
import { links } from '../links.ts';
import type { ReportProps } from './report-props.ts';

export function ReportItems(props: ReportProps) {
  const { report } = props;
  return (
    <section class="sec items" aria-labelledby="items">
      <h2 id="items">Item by item</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">item</th>
            <th scope="col">{Object.keys(report.marks).length > 0 ? 'you, checks, partner' : 'you, checks'}</th>
            <th scope="col" class="say">
              what it came to
            </th>
            <th scope="col" class="say">
              why it was there
            </th>
          </tr>
        </thead>
        <tbody>
          {report.items.map((item) => (
            <Item item={item} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Item({ item, report, kept, heard }: ReportProps & { readonly item: ItemFindings }) {
  const { place, kind, title, selfLevel, level, isUnmet, why, incident } = item;
  const href = kept[place];
  const mark = report.marks[String(place)];
  return (
    <tr {...(kind === 'talk' ? { class: 'talked' } : {})}>
      <th scope="row">{href ? <a href={href}>{title}</a> : title}</th>
      <td>{figures([selfLevel, level, ...(Object.keys(report.marks).length > 0 ? [mark?.level ?? null] : [])])}</td>
      <td class="say">
        {why}
        {isUnmet ? ' Not met.' : ''}
        {mark?.note ? <small> {`Your partner: ${mark.note}`}</small> : null}
        {incident ? <small>{debriefText(incident)}</small> : null}
        {heard[place] ? (
          <>
            {' '}
            <a href={heard[place].href}>
              Hear it<span class="vh">, {title}</span>
            </a>
          </>
        ) : null}
      </td>
      <td class="say">{(report.why[place] ?? []).join(' ')}</td>
    </tr>
  );
}

function figures(levels: readonly (number | null)[]): string {
  return levels.map((level) => level ?? '–').join(' · ');
}

function debriefText({ score, hesitation }: NonNullable<ItemFindings['incident']>): string {
  const thought = hesitation === null ? '' : ` Thinking while the clock ran cost ${hesitation}.`;
  return ` ${score} of 100.${thought}`;
}

export function ReportFiles({ report: { id } }: Pick<ReportProps, 'report'>) {
  return (
    <p class="small quiet files">
      The same words get the same reading, always: <a href={links.interviewRules()}>the rules</a>. Take it with you as{' '}
      <a href={links.interviewReportFile(id, 'md')}>Markdown</a> or <a href={links.interviewReportFile(id, 'json')}>JSON</a>; it is part of
      the export too. <a href={links.pastInterviews}>Past interviews</a>
    </p>
  );
}
