/** An import from beginning to end: read, checked, planned beside what is here, written whole or not at all. */
import type { RecordingRow } from '../../domain/export/rows.ts';
import type { Tally } from '../../domain/export/tally.ts';
import type { SoundFiles } from '../export/stream.ts';
import type { KeptStore } from '../kept/store.ts';
import { known } from './here.ts';
import { type Plan, type PlanAsk, planOf } from './plan.ts';
import type { ImportStore } from './store.ts';
import { type Refusal, readUpload, type Upload } from './upload.ts';

export type ImportDeps = { readonly kept: KeptStore; readonly imports: ImportStore; readonly files: SoundFiles };

export type Imported =
  | { readonly kind: 'imported'; readonly tally: Tally }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Something else was saved again and again while it was planned. */
  | { readonly kind: 'busy' };

/** Another tab saves every second or so; a plan takes less. */
const ATTEMPTS = 4;

export async function importFile(deps: ImportDeps, ask: Omit<PlanAsk, 'store'>, file: Blob): Promise<Imported> {
  const read = await readUpload(file);
  if (!read.ok) return { kind: 'refused', refusal: read.refusal };
  const foreign = await deps.imports.foreign(ask.candidate, read.upload.rows);
  if (foreign) return { kind: 'refused', refusal: { kind: 'wrong', wrong: foreign } };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const imported = await importOnce(deps, ask, read.upload);
    if (imported) return imported;
  }
  return { kind: 'busy' };
}

/** Null where something was saved in between. */
async function importOnce(deps: ImportDeps, ask: Omit<PlanAsk, 'store'>, upload: Upload): Promise<Imported | null> {
  const { kept, imports } = deps;
  const state = await imports.state(ask.candidate);
  const planned = await planOf({ ...ask, store: kept }, upload);
  if (!planned.ok) return { kind: 'refused', refusal: { kind: 'wrong', wrong: planned.wrong } };
  const isWritten = await withSounds(deps, ask.candidate, planned.plan.recordings, () => imports.write(ask.candidate, planned.plan, state));
  return isWritten ? { kind: 'imported', tally: planned.plan.tally } : null;
}

/** The sound is there before its row is, and gone where the row did not come. */
async function withSounds(
  deps: ImportDeps,
  candidate: string,
  recordings: Plan['recordings'],
  write: () => Promise<boolean>,
): Promise<boolean> {
  let isWritten = false;
  try {
    for (const { id, sound } of recordings) await deps.files.keep(id, bytesOf(sound));
    isWritten = await write();
    return isWritten;
  } finally {
    if (!isWritten) await removeUnnamed(deps, candidate, recordings);
  }
}

/** The same file sent twice brings the same rows: what the other import named in the meantime is no longer ours to remove. */
async function removeUnnamed({ kept, files }: ImportDeps, candidate: string, recordings: Plan['recordings']): Promise<void> {
  if (recordings.length === 0) return;
  const named = await known(kept, 'recordings', candidate, ({ id }) => id);
  for (const { id } of recordings) if (!named.has(id)) await files.remove(id);
}

function bytesOf(sound: RecordingRow['sound']): Uint8Array {
  return new Uint8Array(Buffer.from(sound ?? '', 'base64'));
}
