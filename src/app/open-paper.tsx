import { useEffect } from 'react';
import { PaperRecord } from '../library/paper-record.tsx';
import { useCanonicalPage } from '../loading/use-canonical-page.ts';
import { useDetails } from '../loading/use-details.ts';
import * as panelMessages from '../messages/panel.ts';
import { PaperPanel } from '../panel/paper-panel.tsx';
import { RelatedPapers } from '../panel/related-papers.tsx';
import { keyedFields } from '../paper/own-fields.ts';
import type { Dataset } from '../paper/schema.ts';
import type { Rows } from '../table/row-item.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { PartFailure } from '../ui/deferred/part-failure.tsx';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import { downloadFile } from '../ui/download-file.ts';
import { type ListPages, lineAnchor, pageHref, resolveTarget } from '../ui/links/link-targets.ts';
import { hrefOf } from '../view/use-view.ts';
import { type View, withFacetSelection } from '../view/view.ts';
import type { PanelActions } from './state/use-panel-actions.ts';

const MissingPaper = onDemand(() =>
  import('../panel/missing-paper.tsx').then((module) => module.MissingPaper),
);

const loadCitation = () => import('../panel/cite/cite-section.tsx');
const CiteSection = onDemand(() => loadCitation().then((module) => module.CiteSection));

export interface OpenPaperProps {
  dataset: Dataset;
  view: View;
  /** The id of the paper in the URL. */
  id: string;
  rows: Rows;
  pagesByPath: ListPages;
  /** Whether the panel covers the table. */
  covers: boolean;
  panel: PanelActions;
}

/** The paper that the URL names, even if the filters hide it. */
export function OpenPaper({ dataset, view, id, rows, pagesByPath, covers, panel }: OpenPaperProps) {
  const paperOf = (wanted: string) => dataset.papers.find((candidate) => candidate.id === wanted);
  const paper = paperOf(id) ?? dataset.papers.find(({ formerIds }) => formerIds.includes(id));
  useCanonicalPage(paper?.id);
  const { details, isWhole, fault, retry } = useDetails(dataset, paper);
  // Loaded ahead: browsers refuse to copy long after the key press.
  usePrefetch(loadCitation);
  const currentId = paper?.id ?? id;
  const { stepTo } = panel;
  // The URL of a renamed paper gets its current id.
  useEffect(() => {
    if (currentId !== id) stepTo(currentId);
  }, [currentId, id, stepTo]);
  if (paper === undefined)
    return (
      <MissingPaper
        id={id}
        papers={dataset.papers}
        paperHref={(other) => hrefOf({ ...view, paper: other })}
        onFound={stepTo}
        onClose={panel.close}
      />
    );
  const index = rows.indexOf(paper.id);
  return (
    <PaperPanel
      paper={paper}
      fields={keyedFields(dataset.list.fields)}
      page={dataset.pages.find(({ path }) => path === paper.notePage) ?? null}
      position={index === -1 ? null : { number: index + 1, of: rows.length }}
      match={index === -1 ? null : rows.at(index).match}
      source={dataset.list.source}
      details={details}
      record={<PaperRecord paper={paper} />}
      related={
        <>
          {fault !== null && <PartFailure what={panelMessages.details} fault={fault} onRetry={retry} />}
          {!isWhole && (
            <p role="status" className="mt-6 text-cell text-warn">
              {panelMessages.detailsInPart}
            </p>
          )}
          <RelatedPapers
            paper={paper}
            related={details.related ?? []}
            paperOf={paperOf}
            paperHref={(other) => hrefOf({ ...view, paper: other })}
          />
        </>
      }
      cite={<CiteSection paper={paper} dataset={dataset} onDownload={downloadFile} />}
      bibtex={() => loadCitation().then((module) => module.bibtexInList(paper, dataset))}
      consumeFocusRequest={panel.consumeFocusRequest}
      covers={covers}
      resolve={(address) => resolveTarget(address, paper, view, pagesByPath)}
      filterHref={(facet, value) =>
        hrefOf(
          withFacetSelection({ ...view, page: null, paper: covers ? null : view.paper }, facet, {
            any: [value],
            not: [],
          }),
        )
      }
      onPrevious={index > 0 ? () => panel.step(-1) : null}
      onNext={index !== -1 && index < rows.length - 1 ? () => panel.step(1) : null}
      onClose={panel.close}
      pageHref={({ file, line }) =>
        pagesByPath.has(file) ? pageHref(file, lineAnchor(line), covers ? undefined : view) : null
      }
    />
  );
}
