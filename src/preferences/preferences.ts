import { choices } from './storage.ts';

/** A stored option of the reader. Its state is a data attribute of the root element, for use in styles. */
export interface Preference {
  /** The name of the data attribute and of the stored value. */
  readonly name: string;
  /** The attribute's value while the preference is on; absent otherwise. */
  readonly value: string;
}

/** Rows of one line: `data-density="compact"`. */
export const compactRows: Preference = { name: 'density', value: 'compact' };

/** No single-key shortcuts: `data-single-keys="off"`. */
export const shortcutsOff: Preference = { name: 'singleKeys', value: 'off' };

/** Restores the reader's preferences from the last visit. */
export function applyPreferences(): void {
  for (const { name, value } of [compactRows, shortcutsOff]) {
    if (choices.read(name) === value) document.documentElement.dataset[name] = value;
  }
}
