import { type KeyboardEvent, useEffect, useRef } from 'react';
import * as layoutMessages from '../messages/layout.ts';
import { mainElement } from '../ui/dom.ts';
import './separator.css';
import { useWidthDrag } from './use-width-drag.ts';
import { chooseWidth, widensBy } from './width-choice.ts';
import { type WidthRoom, widthRoom, withinRoom } from './width-room.ts';
import type { WidePart } from './widths.ts';

export interface SeparatorProps {
  part: WidePart;
  /** Whether the table of contents stands in the place of the facets. */
  isContents?: boolean;
}

const labels: Readonly<Record<WidePart, string>> = {
  facets: layoutMessages.widthOfFacets,
  panel: layoutMessages.widthOfPanel,
};

/** In pixels, what an arrow moves alone and with Shift. */
const step = 16;
const longStep = 64;

/** Makes a part of the page wider or narrower: by dragging, by the arrows, Home and End. Enter and a double click give the usual width back. */
export function Separator({ part, isContents = false }: SeparatorProps) {
  const separator = useRef<HTMLSpanElement>(null);
  const { takeBack, handlers } = useWidthDrag(part);

  // The widths are told as they are measured, past React, which draws nothing while they change.
  useEffect(() => {
    const observer = new ResizeObserver(
      () => separator.current !== null && tell(separator.current, widthRoom(part)),
    );
    for (const element of [document.getElementById(part), mainElement()])
      if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [part]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (takeBack()) return event.preventDefault();
    const room = widthRoom(part);
    const asked = event.key === 'Enter' ? null : askedWidth(event, room, widensBy(part, event.currentTarget));
    if (asked === undefined) return;
    event.preventDefault();
    chooseWidth(part, asked === null ? null : withinRoom(room, asked));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule takes no keys
    <span
      ref={separator}
      // biome-ignore lint/a11y/useAriaPropsForRole: the value is told above
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={isContents ? layoutMessages.widthOfContents : labels[part]}
      aria-controls={part}
      onKeyDown={press}
      onDoubleClick={() => chooseWidth(part, null)}
      {...handlers}
      className={`separator separator-${part}`}
    />
  );
}

/** The width that a key asks for; undefined when it asks for none. */
function askedWidth(
  { key, shiftKey }: KeyboardEvent,
  { now, least, most }: WidthRoom,
  widens: 1 | -1,
): number | undefined {
  const far = widens * (shiftKey ? longStep : step);
  return new Map([
    ['ArrowRight', now + far],
    ['ArrowLeft', now - far],
    ['Home', least],
    ['End', most],
  ]).get(key);
}

function tell(separator: Element, { now, least, most }: WidthRoom): void {
  separator.setAttribute('aria-valuenow', String(now));
  separator.setAttribute('aria-valuemin', String(least));
  separator.setAttribute('aria-valuemax', String(most));
  separator.setAttribute('aria-valuetext', `${now} ${layoutMessages.pixels}`);
}
