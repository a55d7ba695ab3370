import { choices } from './storage.ts';

/** Something the reader can switch on. Its state is an attribute of the root element, where styles see it, and is stored for the next visit. */
export interface Preference {
  /** The name of the data attribute and of the stored choice. */
  readonly name: string;
  /** The attribute's value while the preference is on; it is absent otherwise. */
  readonly value: string;
}

/** Rows of one line: `data-density="compact"`. */
export const compactRows: Preference = { name: 'density', value: 'compact' };

/** No single-key shortcuts: `data-single-keys="off"`. */
export const noSingleKeys: Preference = { name: 'singleKeys', value: 'off' };

/** Restores the reader's preferences from the last visit. */
export function applyPreferences(): void {
  for (const { name, value } of [compactRows, noSingleKeys]) {
    if (choices.read(name) === value) document.documentElement.dataset[name] = value;
  }
}
