import type { Element } from 'hast';
import type { NoteNode } from '../../paper/note.ts';
import type { NoteContext } from './note-context.ts';

/** An image of the list with its size; one from elsewhere becomes a link, as nothing is fetched, and one that cannot be shown its text. */
export function convertImage(node: Element, { file, resolver, assets, reporter }: NoteContext): NoteNode[] {
  const alt = String(node.properties.alt ?? '').trim();
  const source = String(node.properties.src ?? '');
  const target = resolver.resolve(file, source);
  const asset = target.kind === 'file' ? assets.find(target.path) : null;
  if (asset !== null)
    return [{ tag: 'img', src: asset.published, alt, width: asset.width, height: asset.height }];
  const place = { file, line: node.position?.start.line ?? 1 };
  if (target.kind === 'file')
    reporter.report('asset-unreadable', place, `${target.path} is no image that can be shown`);
  if (target.kind === 'web') return [{ tag: 'a', href: target.url, children: [alt || 'image'] }];
  return alt === '' ? [] : [alt];
}
