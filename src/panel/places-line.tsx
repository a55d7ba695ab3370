import { useEffect, useEffectEvent, useRef, useState } from 'react';
import * as panelMessages from '../messages/panel.ts';
import { bringIntoSight } from '../ui/bring-into-sight.ts';
import { panelSelector, placeSelector } from '../ui/dom.ts';

interface PlacesLineProps {
  /** What was searched for. */
  words: string;
  count: number;
}

/** Says how often the text below answers the search, and leads there, one place after the other; on a place, Enter goes on and Shift+Enter back. */
export function PlacesLine({ words, count }: PlacesLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);

  const go = (by: 1 | -1) => {
    const places = [
      ...(line.current?.closest(panelSelector)?.querySelectorAll<HTMLElement>(placeSelector) ?? []),
    ];
    const here = places.findIndex((place) => place.matches(':focus'));
    const next = ((here === -1 ? at : here) + by + places.length) % places.length;
    const place = places[next];
    if (place === undefined) return;
    bringIntoSight(place, 'center');
    setAt(next);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof Element) || !event.target.matches(placeSelector))
      return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const panel = line.current?.closest<HTMLElement>(panelSelector);
    panel?.addEventListener('keydown', press);
    return () => panel?.removeEventListener('keydown', press);
  }, []);

  return (
    <div
      ref={line}
      className="sticky top-11 z-10 flex min-h-9 items-center gap-2 border-b border-line bg-paper ps-5 pe-3 desk:ps-6 text-cell text-ink-muted print:hidden"
    >
      <p className="min-w-0 flex-1 truncate">
        {at === -1 ? (
          <>
            {panelMessages.placesMatch(count)} <span className="font-medium text-ink">“{words}”</span>
          </>
        ) : (
          <>
            {panelMessages.placeFor(at + 1, count)} <span className="font-medium text-ink">“{words}”</span>
          </>
        )}
      </p>
      {(at === -1 || count > 1) && (
        <button
          type="button"
          onClick={() => go(1)}
          title={at === -1 ? undefined : panelMessages.placeKeys}
          className="h-7 shrink-0 rounded-md px-2 font-medium text-accent hover:bg-tint"
        >
          {at === -1 ? (count === 1 ? panelMessages.goThere : panelMessages.goToFirst) : panelMessages.next}
        </button>
      )}
    </div>
  );
}
