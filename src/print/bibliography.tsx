import * as commonMessages from '../messages/common.ts';
import * as printMessages from '../messages/print.ts';
import { authorsOf, hasMoreAuthors } from '../paper/authors-of.ts';
import { libraryLabels } from '../paper/reader-marks.ts';
import { headlineOf } from '../ui/headline.ts';
import type { PrintedPaper } from './printed-paper.ts';
import { joinNames, sentence } from './sentence.ts';

/** The most authors or affiliations to print. */
const maxNames = 12;

/** A bibliography: one paragraph for each paper, not split over two sheets. */
export function Bibliography({ papers }: { papers: readonly PrintedPaper[] }) {
  return (
    <ol className="bibliography">
      {papers.map((printed) => (
        <li key={printed.paper.id} data-printed={printed.paper.id} dir="auto">
          <PrintedParagraph printed={printed} />
        </li>
      ))}
    </ol>
  );
}

function PrintedParagraph({ printed: { paper, remark, marks, address, code } }: { printed: PrintedPaper }) {
  const { affiliations, awards, venue, year } = paper;
  const { name, separator, rest } = headlineOf(paper);
  const venueAndYear = [venue?.name, year].filter((part) => part != null).join('\u00a0');
  const markLabels = [
    ...(marks.starred ? [printMessages.starred] : []),
    ...(marks.progress === null ? [] : [libraryLabels[marks.progress]]),
  ];
  return (
    <>
      <cite>
        {name !== '' && <b>{name}</b>}
        {separator}
        {sentence(rest)}
      </cite>{' '}
      {[
        hasMoreAuthors(paper)
          ? `${authorsOf(paper).slice(0, maxNames).join(', ')} ${commonMessages.etAl}`
          : joinNames(authorsOf(paper), maxNames, printMessages.others),
        joinNames(affiliations, maxNames, printMessages.others),
        venueAndYear,
        awards.join(', '),
      ]
        .map(sentence)
        .filter((part) => part !== '')
        .join(' ')}
      {remark !== '' && <span className="print-remark"> {sentence(remark)}</span>}
      {address !== null && (
        <>
          {' '}
          <Address url={address} />
        </>
      )}
      {code !== null && code !== address && (
        <>
          {printMessages.codeAt}
          <Address url={code} />
        </>
      )}
      {markLabels.length > 0 && <i> {sentence(markLabels.join(', '))}</i>}
    </>
  );
}

/** A URL as its own link text, readable on paper. */
function Address({ url }: { url: string }) {
  return (
    <a href={url} className="print-address">
      {url}
    </a>
  );
}
