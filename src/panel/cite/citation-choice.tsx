import { type Ref, useId, useRef, useState } from 'react';
import type { CitedList } from '../../cite/citation.ts';
import { citationFormats } from '../../cite/formats.ts';
import { recordLinkOf } from '../../cite/record-link.ts';
import * as panelMessages from '../../messages/panel.ts';
import { authorsOf } from '../../paper/authors-of.ts';
import type { Paper } from '../../paper/schema.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { Download } from '../../ui/download-file.ts';
import { linkAttributes } from '../../ui/links/external-link.ts';

interface CitationChoiceProps {
  paper: Paper;
  list: CitedList;
  onDownload: Download;
}

const buttonClasses =
  'h-8 rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint';

/** The citation of a paper in a format that the reader chooses, to copy or to download, without remarks. */
export function CitationChoice({ paper, list, onDownload }: CitationChoiceProps) {
  const [key, setKey] = useState(citationFormats[0].key);
  const group = useId();
  const text = useRef<HTMLPreElement>(null);
  const format = citationFormats.find((each) => each.key === key) ?? citationFormats[0];
  const citation = format.format([paper], list);
  return (
    <>
      <fieldset className="needs-app print:hidden flex flex-wrap gap-x-1 gap-y-1">
        <legend className="sr-only">{panelMessages.format}</legend>
        {citationFormats.map(({ key: each, label }) => (
          <label
            key={each}
            className="flex h-7 cursor-pointer items-center rounded-md px-2.5 text-cell text-ink-muted hover:bg-surface has-checked:bg-tint has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={group}
              checked={each === key}
              onChange={() => setKey(each)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <CitationText paper={paper} citation={citation} text={text} />
      <div className="needs-app mt-2 flex items-center gap-2 print:hidden">
        <CopyButton key={`${paper.id} ${key}`} text={citation} shown={text} className={buttonClasses} />
        <button
          type="button"
          onClick={() => onDownload(`${paper.id}.${format.extension}`, citation, format.mediaType)}
          className={buttonClasses}
        >
          {panelMessages.download}
        </button>
      </div>
    </>
  );
}

interface CitationTextProps {
  paper: Paper;
  citation: string;
  text: Ref<HTMLPreElement>;
}

/** The citation of a paper as text, and what to know about it. */
function CitationText({ paper, citation, text }: CitationTextProps) {
  return (
    <>
      {authorsOf(paper).length === 0 && <NoAuthors paper={paper} />}
      {paper.bibtex !== null && (
        <p className="mt-2 text-cell break-words text-ink-muted">
          {panelMessages.completedFrom(paper.bibtex.file, paper.bibtex.line)}
        </p>
      )}
      <pre
        ref={text}
        className="mt-2 rounded-md bg-surface p-3 font-mono text-meta whitespace-pre-wrap break-words"
      >
        {citation}
      </pre>
    </>
  );
}

function NoAuthors({ paper }: { paper: Paper }) {
  const { label, href } = recordLinkOf(paper);
  return (
    <p className="mt-2 text-cell text-ink-muted">
      {panelMessages.noAuthors}{' '}
      <a {...linkAttributes({ href, external: true })} className="text-accent underline underline-offset-2">
        {panelMessages.lookUpAt(label)}
      </a>
      .
    </p>
  );
}
