import { DetailPanel } from '../detail/detail-panel.tsx';
import { MissingPaper } from '../detail/missing-paper.tsx';
import type { Dataset, Paper } from '../paper/schema.ts';
import type { Rows } from '../table/row-item.ts';
import { hrefOf } from '../view/use-view.ts';
import { type View, withSelection } from '../view/view.ts';
import { downloadFile } from './download-file.ts';
import { notesAnchor, targetOf } from './link-targets.ts';
import { onDemand } from './on-demand.tsx';
import type { PanelActs } from './panel-acts.ts';
import { PanelFrame } from './panel-frame.tsx';

const PaperRecord = onDemand(() => import('../library/paper-record.tsx').then((module) => module.PaperRecord));
const CiteSection = onDemand(() => import('../detail/cite-section.tsx').then((module) => module.CiteSection));

interface OpenPaperProps {
  dataset: Dataset;
  view: View;
  /** The id in the address. */
  id: string;
  rows: Rows;
  pages: ReadonlyMap<string, Paper>;
  /** Whether the panel covers the table. */
  covers: boolean;
  panel: PanelActs;
}

/** The panel with the paper that the address names, whatever the filters say. */
export function OpenPaper({ dataset, view, id, rows, pages, covers, panel }: OpenPaperProps) {
  const paper = dataset.papers.find((candidate) => candidate.id === id);
  if (paper === undefined) {
    return (
      <PanelFrame label="Paper" covers={covers}>
        <MissingPaper id={id} onClose={panel.close} />
      </PanelFrame>
    );
  }
  const place = rows.placeOf(id);
  return (
    <PanelFrame label="Paper" covers={covers}>
      <DetailPanel
        paper={paper}
        page={dataset.pages.find(({ path }) => path === paper.notePage) ?? null}
        place={place === -1 ? null : { number: place + 1, of: rows.length }}
        match={place === -1 ? null : rows.at(place).match}
        own={<PaperRecord paper={paper} />}
        cite={<CiteSection paper={paper} onDownload={downloadFile} />}
        takesFocus={panel.takesFocus}
        resolve={(address) => targetOf(address, paper, view, pages)}
        filterHref={(facet, value) =>
          hrefOf(withSelection({ ...view, paper: covers ? null : view.paper }, facet, { any: [value], not: [] }))
        }
        onPrevious={place > 0 ? () => panel.step(-1) : null}
        onNext={place !== -1 && place < rows.length - 1 ? () => panel.step(1) : null}
        onClose={panel.close}
        notesAnchor={notesAnchor}
      />
    </PanelFrame>
  );
}
