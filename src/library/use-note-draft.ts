import { useCallback, useEffect, useRef, useState } from 'react';
import type { Paper } from '../paper/schema.ts';
import { changeRecords, currentLibrary } from './library.ts';

/** After how long a pause in typing the note is saved, in milliseconds. */
export const saveDelay = 600;

/** An edit in progress: the text before it, and the current text. */
interface Edit {
  readonly from: string;
  readonly to: string;
}

/**
 * The draft of a private note. It is saved at every pause, on blur and when the page is closed. If another
 * tab has changed the note, both texts are kept and shown. Text that cannot be saved stays in the field.
 */
export function useNoteDraft(paper: Paper, savedText: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isMerged, setIsMerged] = useState(false);
  const edit = useRef<Edit | null>(null);

  /** Shows the stored note again, unless the reader has typed more or it was not saved. */
  const showSaved = useCallback((draftText: string) => {
    if (edit.current?.to !== draftText || currentLibrary().error === 'newer') return;
    edit.current = null;
    setDraft(null);
  }, []);

  const save = useCallback(async () => {
    const change = edit.current;
    if (change === null || change.from === change.to) return;
    edit.current = { from: change.to, to: change.to };
    await changeRecords([paper], { kind: 'note', ...change });
    const now = currentLibrary().records.get(paper.id)?.note ?? '';
    if (now === change.to) return;
    setIsMerged(now.includes(change.to));
    showSaved(change.to);
  }, [paper, showSaved]);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(save, saveDelay);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(() => {
    const flush = () => void save();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [save]);

  return {
    text: draft ?? savedText,
    /** Whether the note has a text of another tab too since it was saved. */
    isMerged,
    write: (text: string) => {
      edit.current = { from: edit.current?.from ?? savedText, to: text };
      setDraft(text);
      setIsMerged(false);
    },
    finish: async () => {
      const draftText = edit.current?.to;
      await save();
      if (draftText !== undefined) showSaved(draftText);
    },
  };
}
