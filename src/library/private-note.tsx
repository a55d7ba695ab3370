import * as libraryMessages from '../messages/library.ts';
import type { Paper } from '../paper/schema.ts';
import { maxNoteLength } from './records/record.ts';
import { useNoteDraft } from './use-note-draft.ts';

interface PrivateNoteProps {
  paper: Paper;
  savedText: string;
  /** Whether the note is read-only. */
  locked: boolean;
}

/** A note that only the reader sees. */
export function PrivateNote({ paper, savedText, locked }: PrivateNoteProps) {
  const { text, isMerged, write, finish } = useNoteDraft(paper, savedText);
  return (
    <>
      <textarea
        value={text}
        onChange={({ target }) => write(target.value)}
        onBlur={finish}
        rows={1}
        maxLength={Math.max(maxNoteLength, text.length)}
        readOnly={locked}
        dir="auto"
        aria-label={libraryMessages.privateNote}
        placeholder={libraryMessages.writeNote}
        className="mt-1.5 block field-sizing-content max-h-60 w-full resize-y placeholder-shown:resize-none rounded-md bg-transparent px-1.5 py-1 text-cell text-ink placeholder:text-ink-faint hover:bg-surface focus:bg-surface max-tablet:text-base"
      />
      {isMerged && (
        <p role="status" className="ps-1.5 text-meta text-ink-muted">
          {libraryMessages.noteOfOtherTab}
        </p>
      )}
    </>
  );
}
