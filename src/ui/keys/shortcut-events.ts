/** Tells whether a key press is not for the page: it was handled, or a dialog or popover is open. */
export function isKeyTaken(event: KeyboardEvent): boolean {
  return event.defaultPrevented || document.querySelector('dialog[open], [role]:popover-open') !== null;
}

/** Tells whether a key press is typed into a field, or has a modifier besides Shift. */
export function isKeyTyped({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isInField =
    target instanceof Element && target.closest('textarea, select, input:not([type="checkbox"])') !== null;
  return ctrlKey || metaKey || altKey || isInField;
}
