/** The key code during composition, even in browsers that have already ended the composition. */
const composingCode = 229;

/** Tells whether a key press belongs to an input method that is composing text, and must be ignored. */
export function isComposing({
  nativeEvent,
  keyCode,
}: {
  readonly nativeEvent: { readonly isComposing: boolean };
  readonly keyCode: number;
}) {
  return nativeEvent.isComposing || keyCode === composingCode;
}
