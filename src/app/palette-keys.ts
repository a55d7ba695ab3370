import * as commonWords from '../words/common.ts';

/** The keys of the palette, as this computer names them. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/iu.test(navigator.platform) ? commonWords.paletteKeysOnMac : commonWords.paletteKeys;
}
