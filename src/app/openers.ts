/** The ids of the buttons that open something, so that it can be opened from elsewhere. */
export const openerIds = { columns: 'open-columns', export: 'open-export', library: 'open-library', keys: 'open-keys' } as const;

export type Opener = keyof typeof openerIds;

/** Tells whether a button is there to be pressed: some need more room, others a keyboard. */
export function canOpen(opener: Opener): boolean {
  return document.getElementById(openerIds[opener])?.checkVisibility() === true;
}

/** Presses a button. A dialog gives the focus back to where it was; what drops from a button is left by that button. */
export function pressOpener(opener: Opener): void {
  const button = document.getElementById(openerIds[opener]);
  if (button?.hasAttribute('popovertarget') === true) button.focus();
  button?.click();
}
