import { useMemo } from 'react';
import { citedList } from '../../cite/citation.ts';
import { bibtexOf } from '../../cite/formats.ts';
import type { Dataset, Paper } from '../../paper/schema.ts';
import type { Download } from '../../ui/download-file.ts';
import { CitationChoice } from './citation-choice.tsx';

interface CiteSectionProps {
  paper: Paper;
  /** The list of the paper. */
  dataset: Pick<Dataset, 'papers' | 'acronyms'>;
  onDownload: Download;
}

/** The citation of a paper of a list as BibTeX. */
export function bibtexInList(paper: Paper, dataset: CiteSectionProps['dataset']): string {
  return bibtexOf(paper, citedList(dataset));
}

/** The citation of a paper of a list in a format that the reader chooses, to copy or to download. */
export function CiteSection({ paper, dataset, onDownload }: CiteSectionProps) {
  const list = useMemo(() => citedList(dataset), [dataset]);
  return <CitationChoice paper={paper} list={list} onDownload={onDownload} />;
}
