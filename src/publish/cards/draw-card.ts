import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Card, cardWidth } from './card.ts';
import { cardFont } from './card-fonts.ts';
import { canBeSet, cardSvg } from './card-svg.ts';

/** What cards are made with. */
export interface CardParts {
  /** The program that draws SVG, as WebAssembly: the same image on every machine. */
  readonly renderer: Uint8Array;
  /** The sign of Paperdex, as SVG. */
  readonly logo: string;
  readonly fonts: { readonly title: Uint8Array; readonly text: Uint8Array };
}

/** Draws cards as PNG. */
export interface CardDrawer {
  readonly canDraw: (card: Card) => boolean;
  readonly draw: (card: Card) => Uint8Array;
}

let started: Promise<void> | null = null;

/** Prepares drawing. */
export async function cardDrawer({ renderer, logo, fonts }: CardParts): Promise<CardDrawer> {
  // It may be started only once in a process.
  started ??= initWasm(renderer);
  await started;
  const read = { title: cardFont(fonts.title), text: cardFont(fonts.text) };
  const fontBuffers = [fonts.title, fonts.text];
  return {
    canDraw: (card) => canBeSet(card, read),
    draw: (card) => {
      const image = new Resvg(cardSvg(card, read, logo), {
        fitTo: { mode: 'width', value: cardWidth },
        font: { fontBuffers },
      });
      const drawn = image.render();
      const png = drawn.asPng();
      drawn.free();
      image.free();
      return png;
    },
  };
}
