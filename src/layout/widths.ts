import { choices } from '../ui/storage.ts';

/** A part of the page that the reader may make wider or narrower. */
export type WidePart = 'facets' | 'panel';

/** Gives both parts the widths that the reader chose here before; what cannot be read counts as no choice. */
export function applyWidths(): void {
  for (const part of ['facets', 'panel'] as const) {
    const kept = choices.read(`${part}Width`) ?? '';
    if (/^\d{3,4}$/u.test(kept)) showWidth(part, Number(kept));
  }
}

/** Makes a part as wide as so many pixels, within the bounds of the style; null gives the usual width back. */
export function showWidth(part: WidePart, width: number | null): void {
  document.documentElement.style.setProperty(`--${part}-width`, width === null ? null : `${width}px`);
}
