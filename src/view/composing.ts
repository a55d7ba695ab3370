/** What a key's code is while a text is composed, also in browsers that have ended the composition by then. */
const composingCode = 229;

/** Tells whether a key belongs to an input method that is composing a text, so that it means nothing else. */
export function isComposing({
  nativeEvent,
  keyCode,
}: {
  readonly nativeEvent: { readonly isComposing: boolean };
  readonly keyCode: number;
}) {
  return nativeEvent.isComposing || keyCode === composingCode;
}
