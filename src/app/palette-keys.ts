import * as keyWords from '../words/keys.ts';

/** The keys of the palette, as this computer names them. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/iu.test(navigator.platform) ? keyWords.paletteOnMac : keyWords.palette;
}
