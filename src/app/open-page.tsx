import '../pages/page.css';
import { useDeferredValue } from 'react';
import * as loadingMessages from '../messages/loading.ts';
import { openingPage } from '../messages/opening-page.ts';
import { MissingPage } from '../pages/missing-page.tsx';
import { PageEntry } from '../pages/page-entry.tsx';
import { PageView } from '../pages/page-view.tsx';
import { type MarksById, noMarks } from '../paper/reader-marks.ts';
import type { RichTextElement } from '../paper/rich-text.ts';
import type { Dataset } from '../paper/schema.ts';
import { sourceLinks } from '../paper/source-links.ts';
import { shortcutsOff } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { RichText } from '../rich-text/rich-text.tsx';
import { PartFailure } from '../ui/deferred/part-failure.tsx';
import { richTextAnchor } from '../ui/dom.ts';
import { type ListPages, lineAnchor, pageHref, resolveTarget } from '../ui/links/link-targets.ts';
import { resolvedLinks } from '../ui/links/resolved-links.ts';
import { hrefOf } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { CurrentPage } from './state/use-current-page.ts';
import { usePageFocus } from './state/use-page-focus.ts';

export interface OpenPageProps {
  dataset: Dataset;
  view: View;
  currentPage: CurrentPage;
  pagesByPath: ListPages;
  marks: MarksById;
  onStar: (id: string) => void;
}

/** The page of the list that the URL names; its papers open beside it. */
export function OpenPage({ dataset, view, currentPage, pagesByPath, marks, onStar }: OpenPageProps) {
  const { path, page, text, fault, retry } = currentPage;
  const [singleKeysOff] = usePreference(shortcutsOff);
  // A long page takes seconds to draw: meanwhile the page says so, and keys and clicks work.
  const drawnText = useDeferredValue(text, null);
  const isLoaded = text !== null && drawnText === text;
  const heading = usePageFocus(path, isLoaded, view.paper);

  if (page === null) return <MissingPage path={path} />;
  if (fault !== null && text === null)
    return (
      <div className="mx-auto max-w-lg px-5 py-16">
        <PartFailure what={loadingMessages.pageText} fault={fault} onRetry={retry} />
      </div>
    );
  if (!isLoaded)
    return (
      <p role="status" className="page-wait px-4 pt-4 text-cell text-ink-muted tablet:px-7">
        {openingPage}
      </p>
    );
  const papers = new Map(dataset.papers.map((paper) => [paper.id, paper]));
  const about = pagesByPath.get(path)?.paper ?? null;
  const hrefOfPage = (otherPath: string) => pageHref(otherPath, '', { ...view, paper: null });
  const entryOf = ({ paper: id = '', line = 1, id: anchor }: RichTextElement) => {
    const paper = papers.get(id);
    if (paper === undefined) return null;
    const resolve = (address: string) => resolveTarget(address, paper, view, pagesByPath);
    return (
      <PageEntry
        paper={paper}
        anchors={[lineAnchor(line), ...(anchor === undefined ? [] : [richTextAnchor(anchor, 'page')])]}
        href={hrefOf({ ...view, paper: id })}
        open={id === view.paper}
        starred={(marks.get(id) ?? noMarks).starred}
        links={resolvedLinks(paper.links, resolve)}
        onStar={() => onStar(id)}
        remarks={paper.notes.length > 0 && <RichText nodes={paper.notes} resolve={resolve} match={null} />}
      />
    );
  };
  return (
    <PageView
      key={path}
      page={page}
      pages={dataset.pages}
      listTitle={dataset.list.title}
      pageHref={hrefOfPage}
      source={sourceLinks(dataset.list.source, { file: path, line: 1, endLine: 1 })}
      singleKeysOn={!singleKeysOff && view.paper === null}
      heading={heading}
    >
      {!text.isWhole && (
        <p role="status" className="mb-4 text-cell text-warn">
          {loadingMessages.pageInPart}
        </p>
      )}
      {about !== null && <div className="note mb-4">{entryOf({ tag: 'entry', paper: about.id })}</div>}
      <RichText
        nodes={text.nodes}
        resolve={(address) => resolveTarget(address, about, view, pagesByPath)}
        match={null}
        renderEntry={entryOf}
      />
    </PageView>
  );
}
