import * as noteMessages from '../messages/note.ts';
import type { NoteElement } from '../paper/note.ts';
import type { Drawing } from './drawing.ts';

interface NoteImageProps {
  node: NoteElement;
  drawing: Drawing;
}

/** Pictures come from the list itself, published beside its dataset; an address of any other shape shows its text. */
const publishedFile = /^files\/[^/\\?#]+$/u;

/** A smaller picture, in CSS pixels, stands in a line as a sign does: there is no more to see of it. */
const smallest = 48;

/** A picture of a note, with its size, so that nothing jumps when it arrives. It opens larger, except inside a link. */
export function NoteImage({ node, drawing: { enlarge, caption } }: NoteImageProps) {
  const { src = '', alt = '', width = 0, height = 0 } = node;
  if (!publishedFile.test(src)) return alt;
  const image = (
    <img src={src} alt={alt} width={node.width} height={node.height} loading="lazy" decoding="async" />
  );
  if (enlarge === null || width < smallest || height < smallest) return image;
  return (
    <button
      type="button"
      onClick={() => enlarge({ node, caption })}
      aria-haspopup="dialog"
      aria-label={noteMessages.enlarge(alt || caption)}
    >
      {image}
    </button>
  );
}
