/** Files with fewer control characters than this are text, whatever their share. */
const minControls = 20;
/** Random bytes hold 11 %, compressed data about as many, and text in any encoding of bytes hardly any. */
const maxShare = 0.05;

/** Whether bytes are text, not an image or the like. Decide on the encoding first: UTF-16 has many NULs. */
export function isText(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0d))) controls += 1;
  return controls < minControls || controls <= bytes.length * maxShare;
}
