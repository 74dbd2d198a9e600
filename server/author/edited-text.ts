/** A text in the editor of its page: as the file has it, or as somebody typed it and it could not be kept. */
import type { EditedText, TextConflict } from '../../views/author/author-props.ts';
import { changedLines } from '../domain/answer/difference.ts';
import { asTyped } from '../domain/authoring/typed-text.ts';
import type { NotKept } from './keep-text.ts';
import { whyNotOpened } from './not-kept.ts';

/** What came back, with what became of it. */
export type TypedText = Pick<EditedText, 'based' | 'said' | 'conflict'> & { readonly text: string };

/** What the address asks of the editor. */
export type AskedEdit = { readonly edit?: string | undefined; readonly saved?: string | undefined; readonly line?: string | undefined };

type Written = { readonly id: string; readonly file: string; readonly hash: string; readonly text: string | null };

/** Null where the editor is not asked for. `typed`: null for the text of the file. `at.line`: where it opens if the address names no line. */
export function editedText(
  { id, file, hash, text }: Written,
  { edit, saved, line }: AskedEdit,
  typed: TypedText | null,
  at: Pick<EditedText, 'kind' | 'action' | 'closeHref' | 'line'>,
): EditedText | null {
  if (edit === undefined && !typed) return null;
  const open = { ...at, id, file, line: /^\d{1,7}$/.test(line ?? '') ? Number(line) : at.line };
  if (typed) return { ...open, ...typed, isUnsaved: true };
  const whyNot = whyNotOpened(text);
  const said = whyNot ?? (saved === undefined ? null : 'Saved.');
  return { ...open, text: whyNot || text === null ? null : asTyped(text), based: hash, said, isUnsaved: false, conflict: null };
}

export function conflictWith({ hash, text }: Extract<NotKept, { kind: 'changed' }>, typed: string, theirsHref: string): TextConflict {
  return { hash, changes: changedLines(asTyped(text), typed), theirsHref };
}
