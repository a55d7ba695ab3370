import { choices } from '../preferences/storage.ts';

/** A part of the page that the reader can resize, by the name of its CSS variable; `facets` is the sidebar. */
export type ResizablePart = 'facets' | 'panel';

/** Applies the stored widths of both parts; invalid ones are ignored. */
export function applyWidths(): void {
  for (const part of ['facets', 'panel'] as const) {
    const stored = choices.read(`${part}Width`) ?? '';
    if (/^\d{3,4}$/u.test(stored)) setWidth(part, Number(stored));
  }
}

/** Sets the width of a part in pixels, clamped by the style; null restores the default. */
export function setWidth(part: ResizablePart, width: number | null): void {
  document.documentElement.style.setProperty(`--${part}-width`, width === null ? null : `${width}px`);
}
