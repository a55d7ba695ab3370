import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';

/** An image of the list that a note shows. */
export interface Asset {
  /** Path below the list's folder. */
  readonly path: string;
  /** Path below the published site: the name changes with the content, so that it can be cached for good. */
  readonly published: string;
  readonly width: number;
  readonly height: number;
}

/** Kinds of image that can hold no program: an SVG can. */
const imageTypes: ReadonlySet<string> = new Set(['png', 'jpg', 'gif', 'webp', 'avif']);
/** Largest image in pixels: above this a browser may refuse it or run out of memory. */
const mostPixels = 40_000_000;

/** Looks up the images of a list. */
export interface AssetStore {
  /** The published form of an image, or null when it is missing, of another type than its name says, or too large. The same object while the file stays as it is. */
  find(path: string): Asset | null;
}

/** Makes a store over a list's folder; an image is read again when its file was written. */
export function createAssetStore(root: string): AssetStore {
  const known = new Map<string, { readonly written: string; readonly asset: Asset | null }>();
  return {
    find(path) {
      const written = lastWritten(join(root, path));
      const seen = known.get(path);
      if (seen?.written === written) return seen.asset;
      const asset = readAsset(root, path);
      known.set(path, { written, asset });
      return asset;
    },
  };
}

/** A store that notes what it is asked for and what it gives. */
export function recordAssets(
  store: AssetStore,
): AssetStore & { readonly images: ReadonlyMap<string, Asset | null> } {
  const images = new Map<string, Asset | null>();
  return {
    images,
    find(path) {
      const asset = store.find(path);
      images.set(path, asset);
      return asset;
    },
  };
}

function lastWritten(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  return status === undefined ? 'missing' : `${status.mtimeMs} ${status.size}`;
}

function readAsset(root: string, path: string): Asset | null {
  try {
    const bytes = readFileSync(join(root, path));
    const { width, height, type } = imageSize(bytes);
    if (type === undefined || !imageTypes.has(type) || width < 1 || height < 1 || width * height > mostPixels)
      return null;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return {
      path,
      published: `files/${hash}-${slug(posix.basename(path, posix.extname(path)))}.${type}`,
      width,
      height,
    };
  } catch {
    return null;
  }
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 60) || 'image'
  );
}
