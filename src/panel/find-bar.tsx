import { useEffect, useEffectEvent, useRef, useState } from 'react';
import * as panelMessages from '../messages/panel.ts';
import { occurrenceSelector, panelSelector } from '../ui/dom.ts';
import { revealAndFocus } from '../ui/focus/reveal-and-focus.ts';

interface FindBarProps {
  /** The search words in the row's snippet that the title and short name do not contain. */
  wordsToFind: string;
  count: number;
}

/**
 * Shows how many matches of `wordsToFind` the notes below have, and steps through them. On a match, Enter
 * moves to the next one and Shift+Enter back.
 */
export function FindBar({ wordsToFind, count }: FindBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);

  const step = (by: 1 | -1) => {
    const occurrences = [
      ...(bar.current?.closest(panelSelector)?.querySelectorAll<HTMLElement>(occurrenceSelector) ?? []),
    ];
    const focused = occurrences.findIndex((occurrence) => occurrence.matches(':focus'));
    const next = ((focused === -1 ? current : focused) + by + occurrences.length) % occurrences.length;
    const occurrence = occurrences[next];
    if (occurrence === undefined) return;
    revealAndFocus(occurrence, 'center');
    setCurrent(next);
  };
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.key !== 'Enter' ||
      !(event.target instanceof Element) ||
      !event.target.matches(occurrenceSelector)
    )
      return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const panel = bar.current?.closest<HTMLElement>(panelSelector);
    panel?.addEventListener('keydown', handleKey);
    return () => panel?.removeEventListener('keydown', handleKey);
  }, []);

  return (
    <div
      ref={bar}
      className="sticky top-11 z-10 flex min-h-9 items-center gap-2 border-b border-line bg-paper ps-5 pe-3 desk:ps-6 text-cell text-ink-muted print:hidden"
    >
      <p className="min-w-0 flex-1 truncate">
        {current === -1 ? (
          <>
            {panelMessages.matchCount(count)} <span className="font-medium text-ink">“{wordsToFind}”</span>
          </>
        ) : (
          <>
            {panelMessages.matchPosition(current + 1, count)}{' '}
            <span className="font-medium text-ink">“{wordsToFind}”</span>
          </>
        )}
      </p>
      {(current === -1 || count > 1) && (
        <button
          type="button"
          onClick={() => step(1)}
          title={current === -1 ? undefined : panelMessages.matchKeys}
          className="h-7 shrink-0 rounded-md px-2 font-medium text-accent hover:bg-tint"
        >
          {current === -1
            ? count === 1
              ? panelMessages.goThere
              : panelMessages.goToFirst
            : panelMessages.next}
        </button>
      )}
    </div>
  );
}
