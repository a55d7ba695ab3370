/** The first bytes of a PNG: its signature and its size, which are all that some programs look at. */
function pngOf(width: number, height: number, rest: Uint8Array): Uint8Array {
  const start = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(start);
  start.writeUInt32BE(width, 16);
  start.writeUInt32BE(height, 20);
  start.set([8, 6, 0, 0, 0], 24);
  return Buffer.concat([start, rest]);
}

const runs = '<script>hit()</script><img src="x" onerror="hit()">';

/** The only image of `hostileImages` that can be shown: one pixel. */
export const shownImage = 'dot.png';

/** Files that a page may name as images, by path: most are none, or run scripts where they are opened. */
export const hostileImages: Readonly<Record<string, string | Uint8Array>> = {
  [shownImage]: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="hit()"><script>hit()</script></svg>`,
  'drawing.png': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="hit()"/>`,
  'page.html': `<!doctype html>${runs}`,
  'page.png': `<!doctype html>${runs}`,
  'empty.png': '',
  'cut-off.png': pngOf(9, 9, Buffer.alloc(0)).subarray(0, 20),
  'no-pixels.png': pngOf(0, 9, Buffer.alloc(0)),
  'flood.png': pngOf(65_535, 65_535, Buffer.from(runs)),
};

/** A page that shows each of the images, and links to it. */
export const pageOfImages = Object.keys(hostileImages)
  .map((path) => `![what ${path} shows](${path}) and [a link to ${path}](${path})\n`)
  .join('\n');
