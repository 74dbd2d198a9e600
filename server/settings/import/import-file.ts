/** An import from beginning to end: read, checked, planned beside what is here, looked at, written whole or not at all. */
import type { YieldedText } from '../../domain/export/merged.ts';
import type { ImportTally } from '../../domain/export/tally.ts';
import type { SoundFiles } from '../export/stream.ts';
import type { SettingsStore } from '../store.ts';
import { type RunChecks, wrongRun } from './replayed-runs.ts';
import { type ImportWatch, readUpload, type UploadRefusal } from './upload.ts';

export type ImportDeps = {
  readonly store: SettingsStore;
  readonly files: SoundFiles;
  readonly solved: RunChecks['solved'];
};

export type ImportOutcome =
  | ({ readonly kind: 'imported' } & ImportReport)
  | ImportRefused
  /** Something else was saved again and again while it was planned. */
  | { readonly kind: 'busy' };

export type ImportRefused = { readonly kind: 'refused'; readonly refusal: UploadRefusal };

/** What an import does, or would do. */
export type ImportReport = { readonly tally: ImportTally; readonly texts: readonly YieldedText[] };

export type ImportLook = ({ readonly kind: 'looked' } & ImportReport) | ImportRefused;

type CheckedFile = Parameters<SettingsStore['plan']>[1];
type Recordings = CheckedFile['lists']['recordings'];

/** Another tab saves every second or so; a plan takes less. */
const ATTEMPTS = 4;

export async function importFile(deps: ImportDeps, candidate: string, upload: Blob, watch: ImportWatch): Promise<ImportOutcome> {
  const read = await readOwn(deps, candidate, upload, watch);
  if (read.kind === 'refused') return read;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (watch.isLate()) return TOO_LONG;
    const imported = await importOnce(deps, candidate, read.file, watch);
    if (imported) return imported;
  }
  return { kind: 'busy' };
}

/** What it would do as things stand: nothing is written. */
export async function lookAtFile(deps: ImportDeps, candidate: string, upload: Blob, watch: ImportWatch): Promise<ImportLook> {
  const read = await readOwn(deps, candidate, upload, watch);
  if (read.kind === 'refused') return read;
  watch.tell('comparing', 0, 0);
  const planned = await deps.store.plan(candidate, read.file);
  if (!planned.ok) return { kind: 'refused', refusal: { kind: 'wrong', wrong: planned.wrong } };
  return { kind: 'looked', tally: planned.plan.tally, texts: planned.plan.texts };
}

async function readOwn({ store, solved }: ImportDeps, candidate: string, upload: Blob, watch: ImportWatch) {
  const read = await readUpload(upload, store.check, watch);
  if (read.kind !== 'fits') return { kind: 'refused' as const, refusal: read };
  const wrong = (await store.foreign(candidate, read.file)) ?? (await wrongRun(store.runsIn(read.file), { solved, watch }));
  if (wrong === 'late') return TOO_LONG;
  return wrong ? { kind: 'refused' as const, refusal: { kind: 'wrong' as const, wrong } } : read;
}

const TOO_LONG = { kind: 'refused', refusal: { kind: 'too-long' } } as const;

/** Null where something was saved in between. */
async function importOnce(deps: ImportDeps, candidate: string, file: CheckedFile, watch: ImportWatch): Promise<ImportOutcome | null> {
  watch.tell('comparing', 0, 0);
  const state = await deps.store.state(candidate);
  const planned = await deps.store.plan(candidate, file);
  if (!planned.ok) return { kind: 'refused', refusal: { kind: 'wrong', wrong: planned.wrong } };
  const { plan } = planned;
  if (watch.isLate()) return TOO_LONG;
  watch.tell('writing', 0, 0);
  const isWritten = await withSounds(deps, candidate, plan.lists.recordings, () => deps.store.write(candidate, plan, state));
  return isWritten ? { kind: 'imported', tally: plan.tally, texts: plan.texts } : null;
}

/** The sound is there before its row is, and gone where the row did not come. */
async function withSounds(deps: ImportDeps, candidate: string, recordings: Recordings, write: () => Promise<boolean>): Promise<boolean> {
  let isWritten = false;
  try {
    for (const { id, sound } of recordings) await deps.files.keep(id, new Uint8Array(Buffer.from(sound, 'base64')));
    isWritten = await write();
    return isWritten;
  } finally {
    if (!isWritten) await removeUnnamed(deps, candidate, recordings);
  }
}

/** The same file sent twice brings the same rows: what the other import named in the meantime is no longer ours to remove. */
async function removeUnnamed({ store, files }: ImportDeps, candidate: string, recordings: Recordings): Promise<void> {
  const ids: readonly string[] = recordings.map(({ id }) => id);
  const named = new Set((await store.rows.byIds('recordings', candidate, ids)).map(({ id }) => id));
  for (const id of ids) if (!named.has(id)) await files.remove(id);
}
