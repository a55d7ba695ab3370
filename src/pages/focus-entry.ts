import type { KeyboardEvent } from 'react';
import { titleSelector } from '../ui/dom.ts';

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** Lets the arrows, and `j` and `k`, step from one entry of a page to the next; tells whether the key did so. */
export function focusEntry(event: KeyboardEvent<HTMLElement>, singleKeys: boolean): boolean {
  const { key, target, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const by = arrows[key] ?? (singleKeys ? letters[key] : undefined);
  if (by === undefined || !(target instanceof Element) || !target.matches(titleSelector)) return false;
  const titles: Element[] = [...currentTarget.querySelectorAll(titleSelector)];
  const next = titles[titles.indexOf(target) + by];
  if (!(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}
