/** Why a typed text was not kept, as its author reads it. */
import { untypable } from '../domain/authoring/typed-text.ts';
import type { NotKept } from './keep-text.ts';

export type TextRefusal = { readonly status: 403 | 404 | 409 | 422 | 503 | 507; readonly line: string };

const STILL = 'What you typed is still here.';

export function refusalOf({ kind }: Pick<NotKept, 'kind'>): TextRefusal {
  switch (kind) {
    case 'changed':
      return { status: 409, line: `Not saved: the file was changed since. Nothing was overwritten. ${STILL}` };
    case 'gone':
      return { status: 404, line: 'Not saved: the file is not there any more. Copy what you typed before you leave.' };
    case 'link':
      return { status: 422, line: `Not saved: this name is a link to another file. Edit that one. ${STILL}` };
    case 'read-only':
      return { status: 403, line: `Not saved: the file or its folder is read-only. Allow writing and save again. ${STILL}` };
    case 'disk-full':
      return { status: 507, line: `Not saved: the disk is full. Free some space and save again. ${STILL}` };
    case 'disk-refuses':
      return { status: 503, line: `Not saved: the disk did not take it. Try again. ${STILL}` };
    case 'too-large':
      return { status: 422, line: `Not saved: a file has at most 256 KiB. ${STILL}` };
    case 'nul':
      return { status: 422, line: `Not saved: there is a NUL character in it, which no field can hold. ${STILL}` };
    case 'not-text':
      return { status: 422, line: `Not saved: the file is no text in UTF-8. ${STILL}` };
  }
}

/** Why a file is not opened in the editor; null where nothing is in the way. `text`: null where it is no UTF-8. */
export function whyNotOpened(text: string | null): string | null {
  const why = untypable(text);
  switch (why) {
    case null:
      return null;
    case 'not-text':
      return 'The file is no text in UTF-8, so it cannot be edited here. Save it with that encoding in your own editor.';
    case 'nul':
      return 'There is a NUL character in the file, which no field can hold, so it cannot be edited here. Take it out in your own editor.';
    case 'too-large':
      return 'The file is over 256 KiB, so it cannot be edited here. Shorten it in your own editor.';
  }
}
