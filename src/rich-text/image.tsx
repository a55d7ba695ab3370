import * as richTextMessages from '../messages/rich-text.ts';
import type { RichTextElement } from '../paper/rich-text.ts';
import { fileUrl } from '../ui/files/site-files.ts';
import type { RichTextContext } from './rich-text-context.ts';

interface RichTextImageProps {
  node: RichTextElement;
  context: RichTextContext;
}

/** The path of a picture published beside the dataset. Other URLs show the alternative text only. */
const publishedFile = /^files\/[^/\\?#]+$/u;

/** In CSS pixels. A picture smaller than this, such as an icon in a line of text, cannot be enlarged. */
const minEnlargeable = 48;

/**
 * A picture in rich text, with its size, so that loading shifts nothing. Outside links, a click enlarges it.
 */
export function RichTextImage({ node, context: { enlarge, filesAt, caption } }: RichTextImageProps) {
  const { src = '', alt = '', width = 0, height = 0 } = node;
  const url = publishedFile.test(src) ? fileUrl(src) : null;
  if (url === null) return alt;
  const image = (
    <img
      src={filesAt + url}
      alt={alt}
      width={node.width}
      height={node.height}
      loading="lazy"
      decoding="async"
    />
  );
  if (enlarge === null || width < minEnlargeable || height < minEnlargeable) return image;
  return (
    <button
      type="button"
      onClick={() => enlarge({ node, caption })}
      aria-haspopup="dialog"
      aria-label={richTextMessages.enlarge(alt || caption)}
    >
      {image}
    </button>
  );
}
