import { cdp, type Locator } from 'vitest/browser';

/** Inserts text into a field like a paste, without `fill`'s wait for the field to stop moving. */
export async function insertText(field: Locator, text: string): Promise<void> {
  field.element().focus();
  await cdp().send('Input.insertText', { text });
}
