import { useMemo, useRef } from 'react';
import * as exportMessages from '../messages/sharing/export.ts';
import { safeUrl } from '../paper/safe-url.ts';
import type { Paper } from '../paper/schema.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { HeadlineText } from '../ui/headline-text.tsx';
import { linkAttributes } from '../ui/links/external-link.ts';
import { compareFields } from './comparison.ts';
import { latexTable, markdownTable } from './comparison-text.ts';

interface CompareTableProps {
  papers: readonly Paper[];
  /** The reader's own note on a paper; empty if there is none. */
  noteOf: (id: string) => string;
  paperHref: (id: string) => string;
}

const copyClasses =
  'h-8 rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint';

/** Papers side by side, one column each, with the rows that at least one of them fills. */
export function CompareTable({ papers, noteOf, paperHref }: CompareTableProps) {
  const rows = useMemo(() => compareFields(papers, noteOf), [papers, noteOf]);
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      <div className="mt-3 overflow-x-auto">
        <table ref={table} className="w-full table-fixed border-collapse text-start text-cell">
          <thead>
            <tr>
              <td className="w-24" />
              {papers.map((paper) => (
                <th
                  key={paper.id}
                  scope="col"
                  dir="auto"
                  className="w-48 p-2 text-start align-bottom text-row font-medium"
                >
                  <a href={paperHref(paper.id)} className="hover:underline">
                    <HeadlineText paper={paper} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label} className="border-t border-line">
                <th scope="row" className="py-2 pe-2 text-start align-top font-normal text-ink-faint">
                  {label}
                </th>
                {papers.map(({ id }, column) => (
                  <td key={id} dir="auto" className="p-2 align-top break-words">
                    <Cell text={cells[column] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <CopyButton
          text={markdownTable(papers, rows)}
          shown={table}
          label={exportMessages.copyMarkdown}
          className={copyClasses}
        />
        <CopyButton
          text={latexTable(papers, rows)}
          shown={table}
          label={exportMessages.copyLatex}
          className={copyClasses}
        />
      </div>
    </>
  );
}

/** What a paper has in a row: a text, a link, or a dash that says “nothing”. */
function Cell({ text }: { text: string }) {
  if (text === '')
    return (
      <span className="text-ink-faint">
        <span aria-hidden>–</span>
        <span className="sr-only">{exportMessages.nothing}</span>
      </span>
    );
  const href = /^https?:\S+$/u.test(text) ? safeUrl(text) : null;
  if (href === null) return text;
  return (
    <a {...linkAttributes({ href, external: true })} className="text-accent hover:underline">
      {text.replace(/^https?:\/\/(?:www\.)?/u, '')}
    </a>
  );
}
