import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../search/plain-words/suggestions.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

/** The search box state that is not in the URL: spaces, composition and caret. */
interface Draft {
  readonly text: string;
  readonly caret: number;
  readonly composing: boolean;
}

/**
 * Text after a filter that was just ticked: an operator, which turns the filter back into query text, or the
 * beginning of an operator.
 */
const operator = /^\s*(?:OR|AND)\s$/u;
const operatorPrefix = /^\s*(?:O|OR|A|AN|AND)?$/u;

/**
 * Converts filters in the query of a view to ticked values, except the part that ends at the caret, if given.
 */
export type Canonicalise = (view: View, caret?: number) => View;

interface QueryDraftSource {
  /** The query in the URL. */
  readonly query: string;
  readonly updateView: UpdateView;
  readonly canonicalise: Canonicalise;
  readonly input: RefObject<HTMLInputElement | null>;
}

/**
 * The state of the search box. The URL holds the query. A run of typing is one history entry; a
 * suggestion, a converted filter or clearing the box ends it.
 */
export function useQueryDraft({ query, updateView, canonicalise, input }: QueryDraftSource) {
  const [draft, setDraft] = useState<Draft | null>(null);
  /** The query after the last key press; null at the start of a history entry. */
  const lastTyped = useRef<string | null>(null);
  /** The text that was last converted to ticked values, and the selections before that. */
  const lastTicked = useRef<{ readonly query: string; readonly selections: View['selections'] } | null>(null);
  /** The caret to set after the next render, because the text of the input was changed; null for none. */
  const caretTo = useRef<number | null>(null);
  const text = draft !== null && (draft.composing || sameQuery(draft.text, query)) ? draft.text : query;

  useLayoutEffect(() => {
    if (caretTo.current === null) return;
    input.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  });

  const search = (typedText: string, at: number, take?: Suggestion['take']) => {
    const before = lastTicked.current;
    let rest = typedText;
    const isCleared = typedText === '' && query.length > 1;
    let fullQuery = typedText;
    updateView(
      (view) => {
        const resumes = before !== null && operator.test(typedText);
        const typedView = resumes
          ? { ...view, query: before.query + typedText, selections: before.selections }
          : { ...view, query: typedText };
        const canonical =
          take?.(view) ?? canonicalise(typedView, at + typedView.query.length - typedText.length);
        fullQuery = typedView.query;
        rest = canonical.query;
        if (rest.trim() === '' && rest !== fullQuery)
          lastTicked.current = { query: fullQuery, selections: view.selections };
        else if (!operatorPrefix.test(typedText)) lastTicked.current = null;
        return canonical;
      },
      lastTyped.current === query && !isCleared ? 'replace' : 'push',
    );
    lastTyped.current = rest === fullQuery ? rest : null;
    const nextCaret = Math.max(0, rest.length - (typedText.length - at));
    const space = rest !== fullQuery && /\S/u.test(rest.charAt(nextCaret)) ? ' ' : '';
    const nextText = rest.slice(0, nextCaret) + space + rest.slice(nextCaret);
    if (nextText !== input.current?.value) caretTo.current = nextCaret;
    setDraft({ text: nextText, caret: nextCaret, composing: false });
  };

  return {
    text,
    /** Where the reader types in the text; null while nothing can be suggested. */
    caret: draft !== null && !draft.composing && text === draft.text ? draft.caret : null,
    isTyping: draft !== null && !draft.composing,
    search,
    /** Starts a new history entry, so that Back returns to the typed text. */
    accept: ({ before, after, take }: Suggestion) => {
      lastTyped.current = null;
      search(before + after, before.length, take);
    },
    type: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const at = target.selectionStart ?? target.value.length;
      const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
      if (composing) setDraft({ text: target.value, caret: at, composing });
      else search(target.value, at);
    },
    /** Handles a caret move without a change of the text. */
    moveCaret: (at: number) =>
      draft !== null && !draft.composing && draft.caret !== at && setDraft({ ...draft, caret: at }),
    /** Starts a run of typing. */
    begin: () => {
      lastTyped.current = null;
      lastTicked.current = null;
    },
    /** Ends a run of typing: converts the remaining filters to ticked values. */
    finish: () => {
      updateView((view) => canonicalise(view), 'replace');
      setDraft(null);
    },
  };
}

/** Tells whether two queries differ in white space only. */
function sameQuery(a: string, b: string): boolean {
  return a.trim().replace(/\s+/gu, ' ') === b.trim().replace(/\s+/gu, ' ');
}
