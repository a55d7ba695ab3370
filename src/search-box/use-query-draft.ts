import { type ChangeEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Completion, CountsForQuery } from '../search/query/completions.ts';
import type { UpdateView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { useCompletions } from './completions-on-demand.ts';

/** The search box state that is not in the URL: spaces, composition, caret and active completion. */
interface Draft {
  readonly text: string;
  readonly caret: number;
  readonly composing: boolean;
  /** The index of the active completion; -1 for none. */
  readonly active: number;
  /** Whether Esc has closed the completions. */
  readonly dismissed: boolean;
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
  /** Counts the values of the facets for a query; absent while the list loads. */
  readonly countsForQuery: CountsForQuery | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
}

/**
 * The state of the search box. The URL holds the query. A run of typing is one history entry; a
 * completion, a converted filter or clearing the box ends it.
 */
export function useQueryDraft({ query, updateView, canonicalise, countsForQuery, input }: QueryDraftSource) {
  const [draft, setDraft] = useState<Draft | null>(null);
  /** The query after the last key press; null at the start of a history entry. */
  const lastTyped = useRef<string | null>(null);
  /** The text that was last converted to ticked values, and the selections before that. */
  const lastTicked = useRef<{ readonly query: string; readonly selections: View['selections'] } | null>(null);
  /** The caret to set after the next render, because the text of the input was changed; null for none. */
  const caretTo = useRef<number | null>(null);
  const text = draft !== null && (draft.composing || sameQuery(draft.text, query)) ? draft.text : query;
  const completing = draft !== null && text === draft.text && !draft.composing && !draft.dismissed;
  const caret = draft?.caret ?? 0;
  const complete = useCompletions(draft !== null);
  const completions = useMemo(
    () =>
      completing && countsForQuery !== undefined && complete !== null
        ? complete(countsForQuery, text, caret)
        : [],
    [completing, countsForQuery, complete, text, caret],
  );

  useLayoutEffect(() => {
    if (caretTo.current === null) return;
    input.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  });

  const search = (typedText: string, at: number) => {
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
        const canonical = canonicalise(typedView, at + typedView.query.length - typedText.length);
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
    setDraft({ text: nextText, caret: nextCaret, composing: false, active: -1, dismissed: false });
  };

  return {
    text,
    completions,
    active: Math.min(draft?.active ?? -1, completions.length - 1),
    isTyping: draft !== null && !draft.composing,
    search,
    /** Starts a new history entry, so that Back returns to the typed text. */
    accept: ({ before, after }: Completion) => {
      lastTyped.current = null;
      search(before + after, before.length);
    },
    type: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      const at = target.selectionStart ?? target.value.length;
      const composing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
      if (composing) setDraft({ text: target.value, caret: at, composing, active: -1, dismissed: false });
      else search(target.value, at);
    },
    /** Handles a caret move without a change of the text. */
    moveCaret: (at: number) =>
      draft !== null &&
      !draft.composing &&
      draft.caret !== at &&
      setDraft({ ...draft, caret: at, active: -1 }),
    activate: (index: number) => draft !== null && setDraft({ ...draft, active: index }),
    dismiss: () => draft !== null && setDraft({ ...draft, dismissed: true }),
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
