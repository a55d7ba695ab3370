import type { Html } from 'mdast';

const comment = /<!--[\s\S]*?(?:-->|$)/gu;

/** The HTML with its comments blanked out, and a function from offsets to locations. */
export function markupOf(
  node: Html,
  file: string,
): { readonly markup: string; readonly locationOf: (index: number) => { file: string; line: number } } {
  const markup = node.value.replace(comment, (text) => text.replace(/[^\n]/gu, ' '));
  return {
    markup,
    locationOf: (index) => ({
      file,
      line: (node.position?.start.line ?? 1) + markup.slice(0, index).split('\n').length - 1,
    }),
  };
}

/** An attribute's address with its entities decoded. */
export function decodeAddress(text: string): string {
  return text
    .replace(/&amp;/gu, '&')
    .replace(
      /&#(?:x([\da-f]+)|(\d+));?|&(colon|tab|newline);/giu,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return name.toLowerCase() === 'colon' ? ':' : ' ';
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      },
    );
}
