import * as printMessages from '../messages/print.ts';
import { authorsOf } from '../paper/authors-of.ts';
import { libraryWords } from '../paper/reader-marks.ts';
import type { PrintedPaper } from './printed-paper.ts';
import { namesInWords, sentence } from './sentence.ts';

/** A list of more names is longer than all else that is said of a paper. */
const mostNames = 12;

/** Papers as they stand at the end of a book: each one paragraph, whole on its page. */
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
  const { name, title, affiliations, awards, venue, year } = paper;
  const leads = name !== null && title.startsWith(name);
  const appeared = [venue?.name, year].filter((part) => part != null).join('\u00a0');
  const own = [
    ...(marks.starred ? [printMessages.starred] : []),
    ...(marks.progress === null ? [] : [libraryWords[marks.progress]]),
  ];
  return (
    <>
      <cite>
        {name !== null && <b>{name}</b>}
        {name !== null && !leads && ' · '}
        {sentence(leads ? title.slice(name.length) : title)}
      </cite>{' '}
      {[
        namesInWords(authorsOf(paper), mostNames, printMessages.others),
        namesInWords(affiliations, mostNames, printMessages.others),
        appeared,
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
      {own.length > 0 && <i> {sentence(own.join(', '))}</i>}
    </>
  );
}

/** An address that can be read on paper, and followed in a file. */
function Address({ url }: { url: string }) {
  return (
    <a href={url} className="print-address">
      {url}
    </a>
  );
}
