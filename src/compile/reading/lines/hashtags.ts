/** `A Title of Words #knots #day`: the blank before the hashtags that end a line; null without any. */
export function hashtagsAt(text: string): number | null {
  return text.includes('#') ? (hashtagsAtEnd.exec(text)?.index ?? null) : null;
}

const hashtagsAtEnd = /\s(?=(?:#\p{L}[\p{L}\p{N}_-]*\s*)+$)/u;
