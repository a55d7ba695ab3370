import * as commonMessages from '../../messages/common.ts';

/** The keys that open the palette, as labelled on this platform. */
export function paletteKeys(): string {
  return /mac|iphone|ipad/iu.test(navigator.platform)
    ? commonMessages.paletteKeysOnMac
    : commonMessages.paletteKeys;
}
