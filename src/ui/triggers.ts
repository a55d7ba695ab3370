import { triggerIds } from './dom.ts';

export type Trigger = keyof typeof triggerIds;

/** Tells whether a button is there to be pressed: some need more room, others a keyboard. */
export function canTrigger(trigger: Trigger): boolean {
  return document.getElementById(triggerIds[trigger])?.checkVisibility() === true;
}

/** Presses a button. A dialog gives the focus back to where it was; what drops from a button is left by that button. */
export function pressTrigger(trigger: Trigger): void {
  const button = document.getElementById(triggerIds[trigger]);
  if (button?.hasAttribute('popovertarget') === true) button.focus();
  button?.click();
}
