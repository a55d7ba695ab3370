import { citedList } from '../cite/citation.ts';
import { exportFileName } from '../cite/file-name.ts';
import type { Format } from '../cite/formats.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { downloadFile } from '../ui/download-file.ts';
import type { Choices } from './citation-choices.tsx';
import { citedPapers } from './cited-papers.ts';

/** What exported citations contain unless the reader chooses otherwise. */
export const usualChoices: Choices = { withResources: false, withRemarks: true };

/** Saves papers as a file of a format, named after a title. */
export function savePapers(
  { format, extension, mediaType, isCitation }: Format,
  papers: readonly Paper[],
  dataset: Dataset,
  { withResources, withRemarks }: Choices = usualChoices,
  title = dataset.list.title,
): void {
  const exported = isCitation ? citedPapers(papers, withResources) : papers;
  const text = format(exported, citedList(dataset), { withRemarks });
  downloadFile(exportFileName(title, exported.length, extension), text, mediaType);
}
