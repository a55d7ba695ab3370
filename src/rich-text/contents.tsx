import * as richTextMessages from '../messages/rich-text.ts';
import type { RichTextHeading } from './headings.ts';

/** Notes with fewer headings or less text than this get no table of contents. */
const minHeadings = 3;
const minTextLength = 1_500;

const indents: readonly string[] = ['', 'ps-3'];
const deepestIndent = 'ps-6';

interface RichTextContentsProps {
  headings: readonly RichTextHeading[];
  /** The length of the text, in characters. */
  length: number;
}

/** The table of contents of a long note: collapsed at first, later as the reader left it. */
export function RichTextContents({ headings, length }: RichTextContentsProps) {
  if (headings.length < minHeadings || length < minTextLength) return null;
  return (
    <details className="mt-1.5 mb-3 rounded-md bg-surface text-cell print:hidden">
      <summary className="rounded-md px-3 py-1.5 font-medium text-ink-muted hover:text-ink">
        {richTextMessages.contents}
      </summary>
      <nav aria-label={richTextMessages.contentsOfNotes}>
        <ul className="px-3 pb-2">
          {headings.map(
            ({ anchor, text, depth }) =>
              anchor !== null && (
                <li key={anchor} className={indents[depth] ?? deepestIndent}>
                  <a
                    href={`#${anchor}`}
                    dir="auto"
                    className="block rounded-xs py-0.5 text-accent hover:underline"
                  >
                    {text}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </details>
  );
}
