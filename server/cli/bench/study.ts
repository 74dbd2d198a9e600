/** The pages of self-study with years of practice stored, against a fortnight of it and against none. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newId } from '../../db/ids.ts';
import { latency, type Sides, sidesInTurn } from './latency.ts';
import type { Call } from './load.ts';
import type { BenchScale } from './measure.ts';
import { median } from './measure.ts';
import { benchFolder, buildOurs, openLoader, serveOurs } from './processes.ts';
import { type Landmarks, type Practice, stockPractice } from './study-stock-store.ts';
import { type BenchRow, times } from './table.ts';

const YEARS: Practice = { answers: 5_000, versions: 20, stories: 1_000, cards: 20_000 };
/** Enough that every page is as long as it gets. */
const FORTNIGHT: Practice = { answers: 28, versions: 3, stories: 60, cards: 60 };

export async function studyRows(scale: BenchScale): Promise<readonly BenchRow[]> {
  buildOurs();
  const folder = benchFolder();
  const landmarks = { question: 'led-incident', answer: newId(), story: newId(), card: newId() };
  const paths = { full: join(folder.path, 'years.db'), empty: join(folder.path, 'fortnight.db') };
  await stockPractice(paths.full, YEARS, landmarks);
  await stockPractice(paths.empty, FORTNIGHT, landmarks);
  const [full, empty] = await Promise.all([serveOurs(pathToFileURL(paths.full).href), serveOurs(pathToFileURL(paths.empty).href)]);
  const loader = openLoader();
  try {
    const rows: BenchRow[] = [];
    for (const path of pagesOf(landmarks)) {
      const jobs: Call[][] = Array.from({ length: scale.timed }, () => [{ method: 'GET', path }]);
      rows.push(row(path.replace(/[\w-]{16}/, ':id'), await sidesInTurn({ full, empty }, loader, scale.rounds, async () => jobs)));
    }
    return rows;
  } finally {
    loader.close();
    await Promise.all([full.stop(), empty.stop()]);
    folder.remove();
  }
}

function pagesOf({ question, answer, story, card }: Landmarks): string[] {
  return [
    '/',
    '/questions',
    '/questions?q=rollback',
    `/questions/${question}`,
    `/answers/${answer}/versions`,
    '/stories',
    `/stories/${story}`,
    '/cards',
    `/cards/${card}`,
  ];
}

const WORST = 1.5;

function row(path: string, { full, empty }: Sides): BenchRow {
  const ratio = median(full.map((one, i) => one.p99 / (empty[i]?.p99 ?? 0)));
  return {
    what: `${path}, p50 / p99 ms`,
    ours: latency(full),
    peer: `${latency(empty)} a fortnight`,
    ratio: times(ratio),
    target: `p99 ≤ ${WORST}×`,
    met: ratio <= WORST,
    method:
      '5,000 answers of 20 versions, 1,000 stories and 20,000 cards stored, half of them due, against 28 answers of 3 versions, 60 stories and 60 cards, so that both pages are as long; one client over HTTP on loopback, the two in turn; medians of the rounds',
  };
}
