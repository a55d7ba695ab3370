import picomatch from 'picomatch';
import type { Config } from '../../paper/schemas/config-schema.ts';

/** Whether the settings let a page, by its path below the list's folder, be read. */
export function pageFilter({ include, exclude = [] }: Config): (path: string) => boolean {
  const isIncluded = include === undefined ? () => true : picomatch([...include], { dot: true });
  const isExcluded = picomatch([...exclude], { dot: true });
  return (path) => isIncluded(path) && !isExcluded(path);
}
