import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, useId, useState } from 'react';
import * as libraryMessages from '../messages/library.ts';
import type { Paper } from '../paper/schema.ts';
import { OwnTags } from './own-tags.tsx';
import { PrivateNote } from './private-note.tsx';

interface TagsAndNoteProps {
  paper: Paper;
  tags: readonly string[];
  note: string;
  /** Whether both are read-only. */
  locked: boolean;
  /** What the reader chose last; null before, when what is written is shown. */
  isUnfolded: boolean | null;
  onUnfold: (isUnfolded: boolean) => void;
  /** The other controls of the row. */
  children: ReactNode;
}

/** The reader's own tags and note of a paper, below a row of controls with the button that unfolds them. */
export function TagsAndNote({ paper, tags, note, locked, isUnfolded, onUnfold, children }: TagsAndNoteProps) {
  const id = useId();
  const isWritten = tags.length > 0 || note !== '';
  // Deleting the last word must not fold the field that has the focus.
  const [wasWritten, setWasWritten] = useState(isWritten);
  if (isWritten && !wasWritten) setWasWritten(true);
  const isShown = isUnfolded ?? wasWritten;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-0.5">
        {children}
        <button
          type="button"
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          onClick={() => onUnfold(!isShown)}
          className="flex h-7 items-center gap-1 rounded-md px-2 text-meta text-ink-muted hover:bg-surface hover:text-ink aria-expanded:font-medium"
        >
          {libraryMessages.tagsAndNote(tags.length, note !== '')}
          <ChevronDown aria-hidden className={`size-3.5 ${isShown ? 'rotate-180' : ''}`} />
        </button>
      </div>
      {isShown && (
        <div id={id} className="ps-2 pb-1">
          <fieldset disabled={locked} className="min-w-0">
            <legend className="sr-only">{libraryMessages.ownTags}</legend>
            <OwnTags paper={paper} tags={tags} />
          </fieldset>
          <PrivateNote paper={paper} savedText={note} locked={locked} />
        </div>
      )}
    </>
  );
}
