import { create } from 'fontkitten';
import type { WidthOf } from './fit-text.ts';

/** A font as far as setting needs it. */
export interface CardFont {
  readonly widthOf: WidthOf;
  /** A text with nothing in it that the font lacks; null if words would be lost. */
  readonly settable: (text: string) => string | null;
}

/** Pictures, without which a text says the same. */
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;
/** What is not shown itself: marks of direction, joiners and choices of a form. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\u{20E3}/gu;

/** Reads a font. Throws if it cannot be read. */
export function cardFont(data: Uint8Array): CardFont {
  const font = create(Buffer.from(data));
  if (font.isCollection) throw new Error('the font of cards is a collection');
  const widths = new Map<string, number>();
  const hasLetter = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const widthOfLetter = (letter: string) => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    widths.set(letter, width);
    return width;
  };
  return {
    // Kerning does not count: it only makes lines shorter.
    widthOf: (text) => [...text].reduce((width, letter) => width + widthOfLetter(letter), 0),
    settable: (text) => {
      const plain = text
        .toWellFormed()
        .normalize('NFC')
        .replace(unseen, '')
        .replace(pictures, (picture) => (hasLetter(picture) ? picture : ' '))
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      return plain === '' || ![...plain].every(hasLetter) ? null : plain;
    },
  };
}
