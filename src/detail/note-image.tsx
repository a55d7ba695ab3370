import type { NoteElement } from '../paper/note.ts';

/** Pictures come from the list itself, published beside its dataset; an address of any other shape shows its text. */
const publishedFile = /^files\/[^/\\?#]+$/u;

/** A picture of a note, with its size, so that nothing jumps when it arrives. */
export function NoteImage({ node: { src = '', alt = '', width, height } }: { node: NoteElement }) {
  if (!publishedFile.test(src)) return alt;
  return <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}
