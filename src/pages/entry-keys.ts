import type { KeyboardEvent } from 'react';
import { titleSelector } from '../ui/dom.ts';

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** Moves the focus between entries by arrow keys, or `j` and `k`. Returns true if it handled the key. */
export function handleEntryKey(event: KeyboardEvent<HTMLElement>, singleKeysOn: boolean): boolean {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const step = arrows[key] ?? (singleKeysOn ? letters[key] : undefined);
  if (step === undefined || !(target instanceof Element) || !target.matches(titleSelector)) return false;
  const titles: Element[] = [...currentTarget.querySelectorAll(titleSelector)];
  const next = titles[titles.indexOf(target) + step];
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}
