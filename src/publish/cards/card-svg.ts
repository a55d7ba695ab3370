import { escapeHtml } from '../html/escape-html.ts';
import { type Card, cardHeight, cardWidth } from './card.ts';
import { cardColours } from './card-colours.ts';
import type { CardFont } from './card-fonts.ts';
import { fitText } from './fit-text.ts';
import { yearBars } from './year-bars.ts';

/** The fonts of cards: for titles, and for everything else. */
export interface CardFonts {
  readonly title: CardFont;
  readonly text: CardFont;
}

const margin = 80;
const width = cardWidth - 2 * margin;
/** The sign of Paperdex. Its drawing is smaller than its box, by `inset` on each side. */
const sign = { size: 52, top: 62, inset: 5 };
/** The line above the facts, and the lowest baseline above it. */
const rule = 492;
const bottom = rule - 46;
/** The baseline of the facts. */
const facts = rule + 60;
const titleSizes = [
  { size: 104, lines: 1 },
  { size: 92, lines: 2 },
  { size: 72, lines: 3 },
  { size: 64, lines: 3 },
  { size: 54, lines: 4 },
];
const small = 32;
const lineHeight = { title: 1.12, text: 1.32 };
/** In Inter, for a size of 1: how high capitals are, and how far letters hang below the baseline. */
const capital = 0.73;
const hanging = 0.22;
/** Where the text beside the sign begins. */
const head = { x: margin + sign.size + 12, y: sign.top + (sign.size + small * capital) / 2 };
/** The least space above and below a title. */
const free = 28;

/** Whether a card can be set: without its title, it would say nothing. */
export function canBeSet({ title }: Card, fonts: CardFonts): boolean {
  return fonts.title.settable(title) !== null;
}

/** A card as SVG. A line is left out if the font lacks some of its letters. `logo`: the sign of Paperdex, as SVG. */
export function cardSvg(card: Card, fonts: CardFonts, logo: string): string {
  const settable = (text: string) => fonts.text.settable(text) ?? '';
  const oneLine = (text: string, room: number) =>
    fitText(settable(text), fonts.text.widthOf, { width: room, sizes: [{ size: small, lines: 1 }] }).lines;
  const title = fitText(fonts.title.settable(card.title) ?? '', fonts.title.widthOf, {
    width,
    sizes: titleSizes,
  });
  const below = fitText(settable(card.below), fonts.text.widthOf, {
    width,
    sizes: [{ size: small, lines: title.lines.length * title.size > 200 ? 1 : 2 }],
  }).lines;
  const firstBelow = bottom - (below.length - 1) * small * lineHeight.text;
  const lastOfTitle =
    below.join('') === '' ? bottom : firstBelow - small * capital - free - title.size * hanging;
  const firstOfTitle = lastOfTitle - (title.lines.length - 1) * title.size * lineHeight.title;
  const above = firstOfTitle - title.size * capital - free;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">`,
    `<rect width="100%" height="100%" fill="${cardColours.paper}"/>`,
    `<svg x="${margin - sign.inset}" y="${sign.top}" width="${sign.size}" height="${sign.size}" viewBox="0 0 32 32">${logo}</svg>`,
    text(oneLine(card.head, margin + width - head.x), head.x, head.y),
    text(oneLine(card.above, width), margin, above),
    text(title.lines, margin, firstOfTitle, title.size),
    text(below, margin, firstBelow),
    `<rect x="${margin}" y="${rule}" width="${width}" height="2" fill="${cardColours.line}"/>`,
    text(oneLine(card.facts.join(' · '), width / 2), margin, facts),
    yearBars(card.years, { right: margin + width, bottom: facts }),
    '</svg>',
  ].join('');
}

/** Lines below each other: those of a title, or others. `y`: the baseline of the first. */
function text(lines: readonly string[], x: number, y: number, titleSize: number | null = null): string {
  const size = titleSize ?? small;
  const step = size * (titleSize === null ? lineHeight.text : lineHeight.title);
  const font =
    titleSize === null
      ? `font-family="Inter" fill="${cardColours['ink-muted']}"`
      : `font-family="Inter Display" font-weight="600" fill="${cardColours.ink}"`;
  return lines
    .filter(Boolean)
    .map(
      (line, index) =>
        `<text x="${x}" y="${Math.round(y + index * step)}" font-size="${size}" ${font}>${escapeHtml(line)}</text>`,
    )
    .join('');
}
