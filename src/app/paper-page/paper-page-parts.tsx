import type { ReactElement } from 'react';
import { bibtexOf } from '../../cite/formats.ts';
import { CitationChoice } from '../../panel/cite/citation-choice.tsx';
import { CiteLink } from '../../panel/cite/cite-link.tsx';
import type { PaperPlace } from '../../ui/dom.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { OwnRecord } from './own-record.tsx';
import { PageLink } from './page-link.tsx';
import type { PaperPageData } from './paper-page-data.ts';

/**
 * What needs the app on the page of a paper, by its places. The build renders it into the page, the app
 * takes it over: to both, it must look the same at first.
 */
export function paperPageParts({
  paper,
  cited,
  listTitle,
}: PaperPageData): Readonly<Record<PaperPlace, ReactElement>> {
  return {
    link: <PageLink />,
    cite: <CiteLink bibtex={() => bibtexOf(paper, cited)} />,
    record: <OwnRecord paper={paper} listTitle={listTitle} />,
    citation: <CitationChoice paper={paper} list={cited} onDownload={downloadFile} />,
  };
}
