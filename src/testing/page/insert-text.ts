import { cdp, type Locator } from 'vitest/browser';

/** Puts a text into a field at once, as pasting does, without the wait of `fill` until the field stands still. */
export async function insertText(field: Locator, text: string): Promise<void> {
  field.element().focus();
  await cdp().send('Input.insertText', { text });
}
