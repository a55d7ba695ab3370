import * as panelMessages from '../messages/panel.ts';
import type { Dataset, PrintedLine, PrintedPiece } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { SourceLink } from '../ui/links/source-link.tsx';
import { fieldLabels } from './field-labels.ts';

interface FieldSourcesProps {
  lines: readonly PrintedLine[];
  /** The URL templates of the list's files on their host. */
  source: Dataset['list']['source'];
}

/** The lines of the list that contain the fields of a paper, with the fields highlighted and a link to each line. */
export function FieldSources({ lines, source }: FieldSourcesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt className="text-meta text-ink-faint leading-5 print:hidden">{panelMessages.sourceLines}</dt>
      <dd className="min-w-0 text-meta text-ink-faint print:hidden">
        <ul className="space-y-2">
          {lines.map(({ file, line, pieces }) => (
            <li key={`${file}:${line}`}>
              <div className="flex flex-wrap items-baseline gap-x-3">
                <span dir="auto" className="min-w-0 break-words">
                  {fieldLabels(pieces.flatMap(({ fields = [] }) => fields)).join(', ')}
                </span>
                <LineLink
                  href={sourceLinks(source, { file, line, endLine: line }).view}
                  file={file}
                  line={line}
                />
              </div>
              <p dir="auto" className="text-pretty break-words leading-5">
                {pieces.map((piece, index) => (
                  // Pieces have no names, and never change their order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <Piece key={index} piece={piece} />
                ))}
              </p>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Piece({ piece: { text, fields } }: { piece: PrintedPiece }) {
  if (fields === undefined) return text;
  return (
    <mark
      title={fieldLabels(fields).join(', ')}
      className="bg-transparent text-ink underline decoration-line underline-offset-4"
    >
      {text}
    </mark>
  );
}

function LineLink({ href, file, line }: { href: string | null; file: string; line: number }) {
  if (href === null)
    return (
      <span className="break-all">
        {file}:{line}
      </span>
    );
  return <SourceLink href={href} label={panelMessages.line(line)} more={panelMessages.ofFile(file)} />;
}
