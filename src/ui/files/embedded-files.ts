/*
 * Where the app gets the site's files from if all are in the page, in the place of `site-files.ts` and of the
 * browser's `fetch`: each text from an element with the file's name as its id, all images from one of them,
 * as data URLs by path.
 */

/** Fetches the text of a file in the page; any other is not found. */
export function fetchFile(url: string): Promise<Response> {
  const text = textOf(url.replace(/^.*\//u, ''));
  return Promise.resolve(text === null ? new Response(null, { status: 404 }) : new Response(text));
}

/** The image at a path, as a data URL; null for other files, and for an image that the page does not have. */
export function fileUrl(path: string): string | null {
  images ??= new Map(Object.entries<string>(JSON.parse(textOf('images.json') ?? '{}')));
  return images.get(path) ?? null;
}

let images: ReadonlyMap<string, string> | null = null;

function textOf(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}
