import { choices } from '../preferences/storage.ts';
import { type ResizablePart, setWidth } from './widths.ts';

/** The width that the reader chose, in pixels, even if it does not fit now; null for the default. */
export function chosenWidth(part: ResizablePart): number | null {
  const shown = Number.parseFloat(document.documentElement.style.getPropertyValue(`--${part}-width`));
  return Number.isNaN(shown) ? null : shown;
}

/** Applies a width and stores it for the next visit; null restores the default. */
export function chooseWidth(part: ResizablePart, width: number | null): void {
  setWidth(part, width);
  choices.write(`${part}Width`, width === null ? null : String(width));
}

/** 1 if a part becomes wider as its separator moves to the right, -1 if narrower. */
export function wideningSign(part: ResizablePart, separator: Element): 1 | -1 {
  const isLeft = (getComputedStyle(separator).direction === 'rtl') === (part === 'panel');
  return isLeft ? 1 : -1;
}
