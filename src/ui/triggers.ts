import { triggerIds } from './dom.ts';

export type Trigger = keyof typeof triggerIds;

export const openKeysEvent = 'keys';

/** Opens the list of keyboard shortcuts. */
export function openKeys(): void {
  dispatchEvent(new Event(openKeysEvent));
}

/** Tells whether a button is visible: some are hidden on small screens. */
export function canTrigger(trigger: Trigger): boolean {
  return document.getElementById(triggerIds[trigger])?.checkVisibility() === true;
}

/** Presses a button. A popover returns the focus to its button, so that button is focused first. */
export function pressTrigger(trigger: Trigger): void {
  const button = document.getElementById(triggerIds[trigger]);
  if (button?.hasAttribute('popovertarget') === true) button.focus();
  button?.click();
}
