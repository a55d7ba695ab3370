import { DetailPanel } from '../detail/detail-panel.tsx';
import { MissingPaper } from '../detail/missing-paper.tsx';
import { RelatedPapers } from '../detail/related-papers.tsx';
import { PaperRecord } from '../library/paper-record.tsx';
import type { Dataset } from '../paper/schema.ts';
import type { Rows } from '../table/row-item.ts';
import { hrefOf } from '../view/use-view.ts';
import { type View, withSelection } from '../view/view.ts';
import { downloadFile } from './download-file.ts';
import { type ListPages, lineAnchor, notesAnchor, pageHref, targetOf } from './link-targets.ts';
import { onDemand } from './on-demand.tsx';
import type { PanelActs } from './panel-acts.ts';
import { useRelations } from './use-relations.ts';

const CiteSection = onDemand(() => import('../detail/cite-section.tsx').then((module) => module.CiteSection));

export interface OpenPaperProps {
  dataset: Dataset;
  view: View;
  /** The id in the address. */
  id: string;
  rows: Rows;
  pages: ListPages;
  /** Whether the panel covers the table. */
  covers: boolean;
  panel: PanelActs;
}

/** The paper that the address names, whatever the filters say. */
export function OpenPaper({ dataset, view, id, rows, pages, covers, panel }: OpenPaperProps) {
  const relations = useRelations(dataset);
  const paperOf = (wanted: string) => dataset.papers.find((candidate) => candidate.id === wanted);
  const paper = paperOf(id);
  if (paper === undefined) return <MissingPaper id={id} onClose={panel.close} />;
  const place = rows.placeOf(id);
  return (
    <DetailPanel
      paper={paper}
      page={dataset.pages.find(({ path }) => path === paper.notePage) ?? null}
      place={place === -1 ? null : { number: place + 1, of: rows.length }}
      match={place === -1 ? null : rows.at(place).match}
      source={dataset.list.source}
      own={<PaperRecord paper={paper} />}
      related={
        <RelatedPapers
          paper={paper}
          related={relations.get(paper.id) ?? []}
          paperOf={paperOf}
          paperHref={(other) => hrefOf({ ...view, paper: other })}
        />
      }
      cite={<CiteSection paper={paper} onDownload={downloadFile} />}
      takesFocus={panel.takesFocus}
      resolve={(address) => targetOf(address, paper, view, pages)}
      filterHref={(facet, value) =>
        hrefOf(withSelection({ ...view, page: null, paper: covers ? null : view.paper }, facet, { any: [value], not: [] }))
      }
      onPrevious={place > 0 ? () => panel.step(-1) : null}
      onNext={place !== -1 && place < rows.length - 1 ? () => panel.step(1) : null}
      onClose={panel.close}
      notesAnchor={notesAnchor}
      pageHref={({ file, line }) => (pages.has(file) ? pageHref(file, lineAnchor(line), covers ? undefined : view) : null)}
    />
  );
}
