/** The text of a file in a field that saves it; its script makes an editor of the field. */
import type { ChangedLine } from '../../server/domain/answer/difference.ts';
import { links } from '../links.ts';
import type { EditedText, TextConflict } from './author-props.ts';

type EditingSectionProps = { readonly edited: EditedText };

export function EditingSection({ edited }: EditingSectionProps) {
  const { kind, id, file, text, based, line, said, conflict, action, closeHref, isUnsaved } = edited;
  return (
    <section id="editing" class="editing" data-stays aria-labelledby="editing-heading">
      <div class="line">
        <h2 id="editing-heading" tabindex={-1}>
          The text
        </h2>
        <a class="small" href={closeHref} data-leaves>
          Read it without the editor
        </a>
      </div>
      {text === null ? (
        <p>{said}</p>
      ) : (
        <form
          id="text-form"
          method="post"
          action={action}
          data-file={file}
          data-line={line}
          {...(isUnsaved ? { 'data-unsaved': '' } : {})}
          data-problems={links.authorTextProblems(kind, id)}
          data-completions={links.authorTextCompletions(kind, id)}
        >
          <input type="hidden" name="based" value={based} />
          <div id="text-conflict">{conflict ? <TextConflictPart conflict={conflict} /> : null}</div>
          <div id="text-shelf" />
          <label class="vh" for="text">
            The text of {file}
          </label>
          <textarea id="text" name="text" rows={30} wrap="soft" spellcheck={false} autocomplete="off" autocapitalize="off">
            {'\n'}
            {text}
          </textarea>
          <div class="actions">
            <button type="submit" class="btn" id="text-save">
              Save
            </button>
            <p id="text-state" role="status">
              {said}
            </p>
          </div>
          <p class="small quiet" id="text-count" />
          <div class="small" id="text-here" role="status" />
          <p class="small quiet" id="text-keys" hidden>
            Ctrl+S or ⌘S saves, Ctrl+Space completes, F8 goes to the next problem. Tab indents; press Escape, then Tab, to leave the field.
          </p>
        </form>
      )}
    </section>
  );
}

/** Buttons of the form, so that the typed text goes with them; its script answers those that need no server. */
export function TextConflictPart({ conflict: { hash, changes, theirsHref } }: { readonly conflict: TextConflict }) {
  return (
    <section class="conflict" aria-labelledby="conflict-heading">
      <h3 id="conflict-heading" tabindex={-1}>
        The file was changed since
      </h3>
      <p>
        Nothing was overwritten, and what you typed is in the field below; it is not saved yet. This is what saving it would change in the
        file as it is now:
      </p>
      {changes === null ? (
        <p>The two are too different to be put side by side.</p>
      ) : (
        <section class="src changes" tabindex={0} aria-label="What would change">
          {changes.map((lines, index) => (
            <>
              {index > 0 ? <p class="tell">…</p> : null}
              {lines.map((line) => (
                <ChangedRow line={line} />
              ))}
            </>
          ))}
        </section>
      )}
      <input type="hidden" name="settles" value={hash} />
      <div class="actions">
        <button type="submit" class="btn" name="keep" value="mine">
          Keep mine
        </button>
        <a class="btn plain" href={theirsHref} data-does="theirs">
          Take the one on disk
        </a>
        <a class="btn plain" href="#text" data-does="on">
          Go on editing
        </a>
      </div>
    </section>
  );
}

const SIGNS = { same: ' ', added: '+', removed: '−' } as const;
const WORDS = { same: '', added: 'yours: ', removed: 'on disk: ' } as const;

function ChangedRow({ line: { kind, number, text } }: { readonly line: ChangedLine }) {
  return (
    <div class={`row ${kind}`}>
      <span>{number}</span>
      <code>
        <span aria-hidden="true">{SIGNS[kind]} </span>
        <span class="vh">{WORDS[kind]}</span>
        {text === '' ? ' ' : text}
      </code>
    </div>
  );
}
