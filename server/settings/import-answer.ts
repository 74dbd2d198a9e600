/** Why a file was not imported, in the product's words. */
import { VERSION } from '../domain/export/lists.ts';
import type { ImportOutcome } from './import/import-file.ts';
import type { UploadRefusal } from './import/upload.ts';

/** The file that was looked at is no longer held. */
export const NOT_HELD =
  'The file is no longer held: that is for an hour, and until Dry Run is restarted. Choose it once more. Nothing was changed.';

/** One at a time, or two large files would take the memory of both. */
export const ANOTHER_IS_READ =
  'Another file is being read just now, and one is read at a time. Nothing was changed. Import this one once the other is done.';

export function whyNot(imported: Exclude<ImportOutcome, { readonly kind: 'imported' }>): string {
  if (imported.kind === 'busy') return 'Something else was being saved all the while, so nothing was imported. Import it once more.';
  return `${sentenceOf(imported.refusal)} Nothing was changed.`;
}

function sentenceOf(refusal: UploadRefusal): string {
  switch (refusal.kind) {
    case 'no-file':
      return 'There was no file, or nothing in it.';
    case 'not-text':
      return 'The file is not text in UTF-8, so it is no export of Dry Run.';
    case 'packed-badly':
      return 'The file is packed and damaged.';
    case 'too-much':
      return 'The file holds more than Dry Run takes, unpacked.';
    case 'too-long':
      return 'Reading the file took longer than Dry Run spends on one, so it was given up.';
    case 'foreign':
      return 'The file is no export of Dry Run: its format is not “dry-run”.';
    case 'newer':
      return `The file was written by a newer Dry Run: its version is ${refusal.version}, and this one reads ${VERSION}. Update Dry Run first.`;
    case 'wrong': {
      const { at, expected, saw } = refusal.wrong;
      return `The file cannot be imported as it is. At ${at}: expected ${expected}, saw ${saw}.`;
    }
  }
}
