/** The mark of a code among ids, none of which contains it. */
export const codeMark = '.';

/**
 * The short code of a paper's id, for links: eight digits of base 32 after a dot. In a list of 28,000 papers, the
 * chance that two have the same is 1 in 2,800. A code is the same in every list and version: it must never change.
 */
export function shortCode(id: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit ^ (first >>> 15), 1597334677);
  }
  return codeMark + digits(first) + digits(second);
}

/** The upper 20 bits, which are mixed best. */
function digits(hash: number): string {
  return (hash >>> 12).toString(32).padStart(4, '0');
}
