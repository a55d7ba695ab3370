import * as panelMessages from '../messages/panel.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { SourceLink } from '../ui/source-link.tsx';
import { printedLines } from './printed-lines.ts';

interface FieldSourcesProps {
  provenance: Paper['provenance'];
  /** The URL templates of the list's files on their host. */
  source: Dataset['list']['source'];
}

/** The lines of the list that print the fields of a paper, each with a link to it. */
export function FieldSources({ provenance, source }: FieldSourcesProps) {
  const lines = printedLines(provenance);
  if (lines.length === 0) return null;
  return (
    <>
      <dt className="text-meta text-ink-faint leading-5 print:hidden">{panelMessages.printedIn}</dt>
      <dd className="min-w-0 text-meta text-ink-faint print:hidden">
        <ul className="space-y-0.5">
          {lines.map(({ file, line, fields }) => (
            <li key={`${file}:${line}`} className="flex flex-wrap items-baseline gap-x-3">
              <span dir="auto" className="min-w-0 break-words">
                {fields.join(', ')}
              </span>
              <LineLink
                href={sourceLinks(source, { file, line, endLine: line }).view}
                file={file}
                line={line}
              />
            </li>
          ))}
        </ul>
      </dd>
    </>
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
