/** How far the reading of a file is, for as long as it takes. The browser asks again by itself. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export type ImportStage = 'reading' | 'replaying' | 'comparing' | 'writing';

export type ImportWorkPageProps = {
  readonly frame: Frame;
  /** Under which it is followed. */
  readonly id: string;
  readonly stage: ImportStage;
  readonly done: number;
  /** 0 where it is not known. */
  readonly of: number;
};

export function ImportWorkPage({ frame, id, stage, done, of }: ImportWorkPageProps) {
  return (
    <Layout frame={frame} title="The file is being read" current="settings" sheet="study">
      <div class="wrap settings">
        <h1>The file is being read</h1>
        <p role="status">
          {NOW[stage]}
          {of > 0 ? `: ${Math.min(99, Math.floor((100 * done) / of))}%` : ''}. {stage === 'writing' ? WRITING : NOTHING_YET}
        </p>
        <p>
          This page looks again every few seconds. <a href={links.heldImport(id)}>Look again now</a>
        </p>
        <p class="small quiet">You can go on elsewhere meanwhile; the address of this page says later what became of it.</p>
      </div>
    </Layout>
  );
}

const NOTHING_YET = 'Nothing is changed before all of it is checked.';
const WRITING = 'All of it comes in, or nothing.';

const NOW: Readonly<Record<ImportStage, string>> = {
  reading: 'Its rows are read and checked',
  replaying: 'Its runs are played again',
  comparing: 'It is compared with what is here',
  writing: 'It is written',
};
