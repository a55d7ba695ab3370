import { DetailPanel } from '../detail/detail-panel.tsx';
import { MissingPaper } from '../detail/missing-paper.tsx';
import { RelatedPapers } from '../detail/related-papers.tsx';
import type { Dataset } from '../paper/schema.ts';
import type { Rows } from '../table/row-item.ts';
import { hrefOf } from '../view/use-view.ts';
import { type View, withSelection } from '../view/view.ts';
import { downloadFile } from './download-file.ts';
import { notesAnchor, targetOf } from './link-targets.ts';
import { onDemand } from './on-demand.tsx';
import { PanelFrame } from './panel-frame.tsx';

const CiteSection = onDemand(() => import('../detail/cite-section.tsx').then((module) => module.CiteSection));

interface OpenPaperProps {
  dataset: Dataset;
  view: View;
  /** The id in the address. */
  id: string;
  rows: Rows;
  pages: ReadonlyMap<string, string>;
  /** Whether the panel covers the table. */
  covers: boolean;
  takesFocus: () => boolean;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/** The panel with the paper that the address names, whatever the filters say. */
export function OpenPaper({ dataset, view, id, rows, pages, covers, takesFocus, onStep, onClose }: OpenPaperProps) {
  const paperOf = (wanted: string) => dataset.papers.find((candidate) => candidate.id === wanted);
  const paper = paperOf(id);
  if (paper === undefined) {
    return (
      <PanelFrame label="Paper" covers={covers}>
        <MissingPaper id={id} onClose={onClose} />
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
        source={dataset.list.source}
        related={<RelatedPapers paper={paper} paperOf={paperOf} paperHref={(other) => hrefOf({ ...view, paper: other })} />}
        cite={<CiteSection paper={paper} onDownload={downloadFile} />}
        takesFocus={takesFocus}
        resolve={(address) => targetOf(address, view, pages)}
        filterHref={(facet, value) =>
          hrefOf(withSelection({ ...view, paper: covers ? null : view.paper }, facet, { any: [value], not: [] }))
        }
        onPrevious={place > 0 ? () => onStep(-1) : null}
        onNext={place !== -1 && place < rows.length - 1 ? () => onStep(1) : null}
        onClose={onClose}
        notesAnchor={notesAnchor}
      />
    </PanelFrame>
  );
}
