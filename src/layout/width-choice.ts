import { choices } from '../ui/storage.ts';
import { showWidth, type WidePart } from './widths.ts';

/** The width that the reader chose, whether or not there is room for it now; null for the usual one. */
export function chosenWidth(part: WidePart): number | null {
  const shown = Number.parseFloat(document.documentElement.style.getPropertyValue(`--${part}-width`));
  return Number.isNaN(shown) ? null : shown;
}

/** Shows a width and keeps it for the next visit; null takes the choice back. */
export function chooseWidth(part: WidePart, width: number | null): void {
  showWidth(part, width);
  choices.write(`${part}Width`, width === null ? null : String(width));
}

/** Whether a part becomes wider (1) or narrower (-1) as its separator moves to the right. */
export function widensBy(part: WidePart, separator: Element): 1 | -1 {
  const isLeft = (getComputedStyle(separator).direction === 'rtl') === (part === 'panel');
  return isLeft ? 1 : -1;
}
