import { exportFileName } from '../cite/file-name.ts';
import { exportFormats, type Format } from '../cite/formats.ts';
import * as exportMessages from '../messages/export.ts';
import type { Paper } from '../paper/schema.ts';
import { downloadFile } from '../ui/download-file.ts';
import { ShareLink } from './share-link.tsx';

interface ExportMenuProps {
  title: string;
  papers: () => readonly Paper[];
  /** Which order that is. */
  order?: string;
  onDone: () => void;
}

/** The ways in which papers of the table can be kept or passed on: exactly those that are given, in their order. */
export function ExportMenu({ title, papers, order = exportMessages.orderShown, onDone }: ExportMenuProps) {
  const now = papers();
  const count = now.length;
  const keep = ({ write, extension, mediaType }: Format) => {
    const shown = papers();
    downloadFile(exportFileName(title, shown.length, extension), write(shown), mediaType);
    onDone();
  };
  return (
    <>
      <h2 className="px-2 text-cell text-ink-muted">{exportMessages.papersIn(count, order)}</h2>
      <ul className="mt-2">
        {exportFormats.map((format) => (
          <li key={format.key}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => keep(format)}
              className="flex h-8 w-full items-center justify-between rounded-md px-2 text-cell hover:bg-surface disabled:opacity-50"
            >
              {format.label}
              <span className="text-meta text-ink-faint">.{format.extension}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > 0 && <ShareLink papers={now} />}
    </>
  );
}
