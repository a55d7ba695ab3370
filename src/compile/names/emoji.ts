/** Takes emoji out of a text, those written as `:fire:` too. */
export function withoutEmoji(text: string): string {
  return text
    .replace(/(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)/gu, ' ')
    .replace(/(?:\p{Emoji_Presentation}\uFE0F?|\p{Emoji}\uFE0F\u20E3?)(?:\u200D\p{Emoji}\uFE0F?)*/gu, ' ');
}

/** Tells whether emoji are all that labels a link. */
export function isPictogram(label: string): boolean {
  return (
    /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|:[a-z_]+:/u.test(label) &&
    !/\p{L}{2}/u.test(label.replace(/:[a-z_]+:/gu, ''))
  );
}
