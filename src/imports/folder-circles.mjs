import { posix } from 'node:path';
import { findImports } from './find-imports.mjs';

/**
 * Finds circles of imports between folders; a folder and its subfolders count as different ones. Tests are exempt.
 * @param {{ path: string, text: string }[]} files The source files, with paths relative to `src`.
 * @returns {string[][]} The folders of each circle, sorted. Folders that share several circles are one.
 */
export function folderCircles(files) {
  const targets = new Map();
  for (const { path, text } of files) {
    if (/\.test\.tsx?$/u.test(path)) continue;
    const folder = posix.dirname(path);
    const own = targets.get(folder) ?? new Set();
    targets.set(folder, own);
    for (const { name } of findImports(path, text))
      if (name.startsWith('.')) own.add(posix.dirname(posix.join(folder, name)));
  }
  const reached = new Map([...targets.keys()].map((folder) => [folder, reachedFrom(folder, targets)]));
  const circles = [...reached].flatMap(([folder, others]) => {
    const circle = [...others].filter((other) => reached.get(other)?.has(folder)).sort();
    return circle.length > 1 && circle[0] === folder ? [circle] : [];
  });
  return circles.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** All folders that a folder imports, directly or through others. */
function reachedFrom(folder, targets) {
  const reached = new Set();
  const next = [folder];
  for (let at = next.pop(); at !== undefined; at = next.pop())
    for (const target of targets.get(at) ?? [])
      if (!reached.has(target)) {
        reached.add(target);
        next.push(target);
      }
  return reached;
}
