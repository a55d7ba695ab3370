import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** Looks up the images of a list; each is read once. */
export interface AssetStore {
  /** The published form of an image, or null when it is missing, of another type than its name says, or too large. */
  find(path: string): Asset | null;
  /** The images that were asked for and found, by path. */
  used(): Asset[];
}

/** Makes a store over a list's folder. */
export function createAssetStore(root: string): AssetStore {
  const known = new Map<string, Asset | null>();
  return {
    find(path) {
      const seen = known.get(path);
      if (seen !== undefined) return seen;
      const asset = readAsset(root, path);
      known.set(path, asset);
      return asset;
    },
    used: () => [...known.values()].filter((asset) => asset !== null).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function readAsset(root: string, path: string): Asset | null {
  try {
    const bytes = readFileSync(join(root, path));
    const { width, height, type } = imageSize(bytes);
    if (type === undefined || !imageTypes.has(type) || width < 1 || height < 1 || width * height > mostPixels) return null;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    return { path, published: `files/${hash}-${slug(posix.basename(path, posix.extname(path)))}.${type}`, width, height };
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
