/** Replaces control characters, which must not reach the terminal, by spaces. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
