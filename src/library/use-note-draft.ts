import { useCallback, useEffect, useRef, useState } from 'react';
import type { Paper } from '../paper/schema.ts';
import { currentLibrary, markPapers } from './library.ts';

/** How long the reader pauses before what was written is kept, in milliseconds. */
export const notePause = 600;

/** What is being written: the note that it began with, and the text as it is now. */
interface Writing {
  readonly from: string;
  readonly to: string;
}

/**
 * A private note while it is being written. It is kept at every pause, when the field is left and when the page is;
 * where another tab wrote to the same note meanwhile, both texts are kept and shown. What cannot be kept stays in the field.
 */
export function useNoteDraft(paper: Paper, kept: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const writing = useRef<Writing | null>(null);

  /** Shows what is kept again, unless the reader wrote on or it is not kept. */
  const showKept = useCallback((written: string) => {
    if (writing.current?.to !== written || currentLibrary().error === 'newer') return;
    writing.current = null;
    setDraft(null);
  }, []);

  const keep = useCallback(async () => {
    const change = writing.current;
    if (change === null || change.from === change.to) return;
    writing.current = { from: change.to, to: change.to };
    await markPapers([paper], { kind: 'note', ...change });
    const now = currentLibrary().records.get(paper.id)?.note ?? '';
    if (now !== change.to) showKept(change.to);
  }, [paper, showKept]);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(keep, notePause);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  useEffect(() => {
    const leave = () => void keep();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [keep]);

  return {
    text: draft ?? kept,
    write: (text: string) => {
      writing.current = { from: writing.current?.from ?? kept, to: text };
      setDraft(text);
    },
    finish: async () => {
      const written = writing.current?.to;
      await keep();
      if (written !== undefined) showKept(written);
    },
  };
}
