import * as commonMessages from '../messages/common.ts';

/** The keys of the palette, as this computer names them. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/iu.test(navigator.platform)
    ? commonMessages.paletteKeysOnMac
    : commonMessages.paletteKeys;
}
