import { choices } from '../preferences/storage.ts';

/** Apart from the library itself: browsers may delete a database and keep what is stored here. */
const name = 'kept';

/** How many papers the library had when it was last read or written; 0 if that is not known. */
export function keptCount(): number {
  const count = Number(choices.read(name));
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** Remembers how many papers the library has. */
export function setKeptCount(count: number): void {
  choices.write(name, count === 0 ? null : String(count));
}
