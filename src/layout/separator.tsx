import { type KeyboardEvent, useEffect, useRef } from 'react';
import * as layoutMessages from '../messages/layout.ts';
import { mainElement } from '../ui/dom.ts';
import './separator.css';
import { useWidthDrag } from './use-width-drag.ts';
import { chooseWidth, wideningSign } from './width-choice.ts';
import { clampWidth, measureWidths, type WidthRange } from './width-range.ts';
import type { ResizablePart } from './widths.ts';

export interface SeparatorProps {
  part: ResizablePart;
  /** Whether the table of contents is shown in place of the facets. */
  isContents?: boolean;
}

const labels: Readonly<Record<ResizablePart, string>> = {
  facets: layoutMessages.widthOfFacets,
  panel: layoutMessages.widthOfPanel,
};

/** How far an arrow key moves, alone and with Shift, in pixels. */
const step = 16;
const longStep = 64;

/** Resizes a part of the page by drag, arrows, Home and End. Enter or a double click restores the default. */
export function Separator({ part, isContents = false }: SeparatorProps) {
  const separator = useRef<HTMLSpanElement>(null);
  const { cancelDrag, handlers } = useWidthDrag(part);

  // Sets the ARIA values directly, because React does not rerender while the width changes.
  useEffect(() => {
    const observer = new ResizeObserver(
      () => separator.current !== null && setAriaValues(separator.current, measureWidths(part)),
    );
    for (const element of [document.getElementById(part), mainElement()])
      if (element !== null) observer.observe(element);
    return () => observer.disconnect();
  }, [part]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (cancelDrag()) return event.preventDefault();
    const range = measureWidths(part);
    const requested =
      event.key === 'Enter' ? null : requestedWidth(event, range, wideningSign(part, event.currentTarget));
    if (requested === undefined) return;
    event.preventDefault();
    chooseWidth(part, requested === null ? null : clampWidth(range, requested));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an `hr` is not interactive
    <span
      ref={separator}
      // biome-ignore lint/a11y/useAriaPropsForRole: the effect above sets the value
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

/** The width that a key requests; undefined for other keys. */
function requestedWidth(
  { key, shiftKey }: KeyboardEvent,
  { width, min, max }: WidthRange,
  sign: 1 | -1,
): number | undefined {
  const distance = sign * (shiftKey ? longStep : step);
  return new Map([
    ['ArrowRight', width + distance],
    ['ArrowLeft', width - distance],
    ['Home', min],
    ['End', max],
  ]).get(key);
}

function setAriaValues(separator: Element, { width, min, max }: WidthRange): void {
  separator.setAttribute('aria-valuenow', String(width));
  separator.setAttribute('aria-valuemin', String(min));
  separator.setAttribute('aria-valuemax', String(max));
  separator.setAttribute('aria-valuetext', `${width} ${layoutMessages.pixels}`);
}
