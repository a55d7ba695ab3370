import { useCallback, useEffect, useRef, useState } from 'react';
import type { Paper } from '../paper/schema.ts';
import { changeRecords, currentLibrary } from './library.ts';

/** How long the reader pauses before what was written is kept, in milliseconds. */
const pause = 600;

/**
 * A private note while it is being written. It is kept at every pause, when the field is left and when the page is;
 * where another tab wrote to the same note meanwhile, both texts are kept and shown.
 */
export function useNoteDraft(paper: Paper, kept: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const writing = useRef<{ readonly from: string; readonly to: string } | null>(null);

  const keep = useCallback(async () => {
    const change = writing.current;
    if (change === null || change.from === change.to) return;
    writing.current = { from: change.to, to: change.to };
    await changeRecords([paper], { kind: 'note', ...change });
    const now = currentLibrary().records.get(paper.id)?.note ?? '';
    if (now === change.to || writing.current?.to !== change.to) return;
    writing.current = null;
    setDraft(null);
  }, [paper]);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(keep, pause);
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
      await keep();
      writing.current = null;
      setDraft(null);
    },
  };
}
