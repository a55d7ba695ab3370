import FileDown from 'lucide-react/icons/file-down';
import Link from 'lucide-react/icons/link';
import { useState } from 'react';
import { citationFormats } from '../cite/formats.ts';
import * as exportMessages from '../messages/sharing/export.ts';
import * as uiMessages from '../messages/ui.ts';
import type { Dataset, Paper } from '../paper/schema.ts';
import { ToolButton } from '../ui/tool-button.tsx';
import { pressTrigger } from '../ui/triggers.ts';
import { useCopy } from '../ui/use-copy.ts';
import { linkToList, namesInLink } from './link-to-papers.ts';
import { savePapers } from './save-papers.ts';

interface QuickExportProps {
  papers: readonly Paper[];
  dataset: Dataset;
}

/** The exports that most readers want, with one press each: a BibTeX file, and a link to the papers. */
export function QuickExport({ papers, dataset }: QuickExportProps) {
  const [outcome, copy] = useCopy();
  const [saved, setSaved] = useState(0);
  const [bibtex] = citationFormats;
  const copyLink = async () => {
    const found = await copy(linkToList({ ids: namesInLink(papers, dataset.papers) }));
    // Its menu shows the link, to be copied by hand.
    if (found === 'refused') pressTrigger('export');
  };
  return (
    <>
      <ToolButton
        label={bibtex.label}
        title={exportMessages.saveBibtex}
        icon={FileDown}
        disabled={papers.length === 0}
        onClick={() => {
          savePapers(bibtex, papers, dataset);
          setSaved(papers.length);
        }}
      />
      <ToolButton
        label={outcome === 'copied' ? uiMessages.copied : exportMessages.copyLink}
        title={exportMessages.copyLinkToPapers}
        icon={Link}
        disabled={papers.length === 0}
        onClick={copyLink}
      />
      <span role="status" className="sr-only">
        {outcome === 'copied' ? uiMessages.copied : saved > 0 && exportMessages.savedBibtex(saved)}
      </span>
    </>
  );
}
