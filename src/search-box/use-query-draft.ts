import { type ChangeEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Completion, CountsBeside } from '../search/query/completions.ts';
import type { Change } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { useCompletions } from './completions-on-demand.ts';

/** What the box holds and the address does not: a trailing space, a half-composed word, where the caret is, and which completion is meant. */
interface Draft {
  readonly text: string;
  readonly caret: number;
  readonly composing: boolean;
  /** The completion that the arrows have reached; -1 for none. */
  readonly active: number;
  /** Whether the completions were sent away. */
  readonly dismissed: boolean;
}

/** `OR` behind what has just become a tick: it was meant as the beginning of a longer part. */
const joins = /^\s*(?:OR|AND)\s$/u;
const mayJoin = /^\s*(?:O|OR|A|AN|AND)?$/u;

/** Turns what a query says of facets into ticks, but for the part that ends at the caret, where there is one. */
export type Canonicalise = (view: View, caret?: number) => View;

interface QueryDraftSource {
  /** What the address searches for. */
  readonly query: string;
  readonly change: Change;
  readonly canonicalise: Canonicalise;
  /** What the values of the facets would show beside a query; absent while the list is loading. */
  readonly countsBeside: CountsBeside | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** Keeps what is being typed. The address holds what is searched for; typing is one act for Back, and a tick that it makes ends the act. */
export function useQueryDraft({ query, change, canonicalise, countsBeside, input }: QueryDraftSource) {
  const [draft, setDraft] = useState<Draft | null>(null);
  /** What the last key searched for; null before the first. */
  const typed = useRef<string | null>(null);
  /** What the last space turned into ticks, as it was typed, and what was ticked before. */
  const ticked = useRef<{ readonly words: string; readonly selections: View['selections'] } | null>(null);
  /** Where the caret belongs once the text that was changed for the reader is in the box. */
  const caretTo = useRef<number | null>(null);
  const text = draft !== null && (draft.composing || sameWords(draft.text, query)) ? draft.text : query;
  const completing = draft !== null && text === draft.text && !draft.composing && !draft.dismissed;
  const caret = draft?.caret ?? 0;
  const complete = useCompletions(draft !== null);
  const completions = useMemo(
    () =>
      completing && countsBeside !== undefined && complete !== null
        ? complete(countsBeside, text, caret)
        : [],
    [completing, countsBeside, complete, text, caret],
  );

  useLayoutEffect(() => {
    if (caretTo.current === null) return;
    input.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  });

  const search = (words: string, at: number) => {
    const before = ticked.current;
    let left = words;
    let asked = words;
    change(
      (view) => {
        const resumes = before !== null && joins.test(words);
        const typedView = resumes
          ? { ...view, query: before.words + words, selections: before.selections }
          : { ...view, query: words };
        const canonical = canonicalise(typedView, at + typedView.query.length - words.length);
        asked = typedView.query;
        left = canonical.query;
        if (left.trim() === '' && left !== asked)
          ticked.current = { words: asked, selections: view.selections };
        else if (!mayJoin.test(words)) ticked.current = null;
        return canonical;
      },
      typed.current === query ? 'replace' : 'push',
    );
    typed.current = left === asked ? left : null;
    const caretNext = Math.max(0, left.length - (words.length - at));
    const room = left !== asked && /\S/u.test(left.charAt(caretNext)) ? ' ' : '';
    const textNext = left.slice(0, caretNext) + room + left.slice(caretNext);
    if (textNext !== input.current?.value) caretTo.current = caretNext;
    setDraft({ text: textNext, caret: caretNext, composing: false, active: -1, dismissed: false });
  };

  return {
    text,
    completions,
    active: Math.min(draft?.active ?? -1, completions.length - 1),
    isTyping: draft !== null && !draft.composing,
    search,
    /** An act of its own: Back returns to what was typed. */
    accept: ({ before, after }: Completion) => {
      typed.current = null;
      search(before + after, before.length);
    },
    type: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const at = target.selectionStart ?? target.value.length;
      const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
      if (composing) setDraft({ text: target.value, caret: at, composing, active: -1, dismissed: false });
      else search(target.value, at);
    },
    /** The caret moved without a change of the text. */
    moveCaret: (at: number) =>
      draft !== null &&
      !draft.composing &&
      draft.caret !== at &&
      setDraft({ ...draft, caret: at, active: -1 }),
    choose: (place: number) => draft !== null && setDraft({ ...draft, active: place }),
    dismiss: () => draft !== null && setDraft({ ...draft, dismissed: true }),
    /** Typing begins, or is over: what it says of facets becomes ticks. */
    begin: () => {
      typed.current = null;
      ticked.current = null;
    },
    finish: () => {
      change((view) => canonicalise(view), 'replace');
      setDraft(null);
    },
  };
}

/** Tells whether two queries differ in spaces only. */
function sameWords(a: string, b: string): boolean {
  return a.trim().replace(/\s+/gu, ' ') === b.trim().replace(/\s+/gu, ' ');
}
