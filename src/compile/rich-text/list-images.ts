import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';

/** An image of the list that a rich text shows. */
export interface ListImage {
  /** Path below the list's folder. */
  readonly path: string;
  /** Path below the published site, with a hash of the content, so that it can be cached forever. */
  readonly published: string;
  /** In pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
}

/** Image types that cannot contain scripts, unlike SVG. */
const imageTypes: ReadonlySet<string> = new Set(['png', 'jpg', 'gif', 'webp', 'avif']);
/** Browsers may fail to decode images larger than this. */
const maxPixels = 40_000_000;
/** In bytes. A larger file is not read, since it might not fit into memory. */
const maxSize = 50 * 1024 * 1024;

/** Looks up the images of a list. */
export interface ImageStore {
  /** Null for a missing, unsupported or too large image; the same object while the file is unchanged. */
  find(path: string): ListImage | null;
}

/** Creates a store for a list's folder. It caches images by modification time and size. */
export function createImageStore(root: string): ImageStore {
  const cache = new Map<string, { readonly version: string; readonly image: ListImage | null }>();
  return {
    find(path) {
      const version = fileVersion(join(root, path));
      const cached = cache.get(path);
      if (cached?.version === version) return cached.image;
      const image = readImage(root, path);
      cache.set(path, { version, image });
      return image;
    },
  };
}

/** Wraps a store and records each lookup and its result. */
export function recordImages(
  store: ImageStore,
): ImageStore & { readonly images: ReadonlyMap<string, ListImage | null> } {
  const images = new Map<string, ListImage | null>();
  return {
    images,
    find(path) {
      const image = store.find(path);
      images.set(path, image);
      return image;
    },
  };
}

function fileVersion(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false });
  return status === undefined ? 'missing' : `${status.mtimeMs} ${status.size}`;
}

function readImage(root: string, path: string): ListImage | null {
  try {
    if (statSync(join(root, path)).size > maxSize) return null;
    const bytes = readFileSync(join(root, path));
    const { width, height, type } = imageSize(bytes);
    if (type === undefined || !imageTypes.has(type) || width < 1 || height < 1 || width * height > maxPixels)
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
