import { choices } from './storage.ts';

/** Something that the reader may switch. Its state stands on the root element, where styles see it too, and is kept for the next visit. */
export interface Switch {
  /** The name of the data attribute and of what is kept. */
  readonly name: string;
  /** What the attribute says when the switch is not where it is without a choice. */
  readonly other: string;
}

/** Rows of one line: `data-density="compact"`. */
export const compactRows: Switch = { name: 'density', other: 'compact' };

/** No shortcuts of a single letter or sign: `data-single-keys="off"`. */
export const noSingleKeys: Switch = { name: 'singleKeys', other: 'off' };

/** Puts all switches where the reader left them. */
export function applySwitches(): void {
  for (const { name, other } of [compactRows, noSingleKeys]) {
    if (choices.read(name) === other) document.documentElement.dataset[name] = other;
  }
}
