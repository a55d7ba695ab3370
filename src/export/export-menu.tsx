import { useState } from 'react';
import { exportFormats } from '../cite/formats.ts';
import * as exportMessages from '../messages/sharing/export.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { CitationChoices } from './citation-choices.tsx';
import { OpenDataLinks } from './open-data-links.tsx';
import { savePapers, usualChoices } from './save-papers.ts';
import { ShareLink } from './share-link.tsx';

interface ExportMenuProps {
  dataset: Dataset;
  getPapers: () => readonly Paper[];
  /** The description of the papers' order. */
  order?: string | undefined;
  /** Whether it also links to the whole list as data. */
  withWholeList?: boolean;
  onDone: () => void;
}

/** Exports the given papers, in their order, as a file or as a link to a reading list. */
export function ExportMenu({
  dataset,
  getPapers,
  order = exportMessages.orderShown,
  withWholeList = false,
  onDone,
}: ExportMenuProps) {
  const [choices, setChoices] = useState(usualChoices);
  const current = getPapers();
  const count = current.length;
  return (
    <>
      <h2 className="px-2 text-cell text-ink-muted">{exportMessages.papersIn(count, order)}</h2>
      <ul className="mt-2">
        {exportFormats.map((format) => (
          <li key={format.key}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => {
                savePapers(format, getPapers(), dataset, choices, dataset.list.title);
                onDone();
              }}
              className="flex h-8 w-full items-center justify-between rounded-md px-2 text-cell hover:bg-surface disabled:opacity-50"
            >
              {format.label}
              <span className="text-meta text-ink-faint">.{format.extension}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > 0 && <CitationChoices papers={current} choices={choices} onChoose={setChoices} />}
      {count > 0 && <ShareLink papers={current} all={dataset.papers} />}
      {withWholeList && <OpenDataLinks />}
    </>
  );
}
