import { pattern } from '../patterns/pattern.ts';

/** An identifier that a text prints without a link, and the address that it stands for. */
export interface PrintedIdentifier {
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** What it is called: `DOI`, `arXiv`, `PubMed`. */
  readonly label: string;
  readonly url: string;
}

/** `doi:10.1000/182`, `DOI 10.1000/182`, `10.1000/182`: not part of an address or of a longer word. */
const doi = /(?<![\w./=:-])(?:doi\s?[:：]?\s?)?(10\.\d{4,9}\/[^\s"“”<>|，。；、]+)/giu;
/** `arXiv preprint 2201.00001v2`; a number of before 2007 only after a colon: `arXiv:math.CO/0101001`. */
const arxiv = pattern('giu')`
  (?<![\w./])arxiv(?:\s?(?:preprint|e-?print))?
  \s?(?:[:：]\s?([a-z-]+(?:\.[A-Z]{2})?\/\d{7})|[:：]?\s?\[?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}))(?:v\d+)?(?!\d)`;
const pubmed = /(?<![\w./])pmid\s?[:：]?\s?(\d{5,9})(?!\d)/giu;

/** The identifiers of works that a text prints, in its order. Those that are part of an address are none. */
export function printedIdentifiers(text: string): PrintedIdentifier[] {
  // Fast path: most texts have none.
  if (!/10\.\d{4}|arxiv|pmid/iu.test(text)) return [];
  const found: PrintedIdentifier[] = [];
  for (const match of text.matchAll(doi)) {
    const number = withoutEnd(match[1] ?? '');
    const end = match.index + match[0].length - ((match[1]?.length ?? 0) - number.length);
    found.push({ start: match.index, end, label: 'DOI', url: `https://doi.org/${number}` });
  }
  for (const match of text.matchAll(arxiv)) {
    const number = match[1] ?? match[2] ?? '';
    if (match[2] !== undefined && !hasArxivLength(number)) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, label: 'arXiv', url: `https://arxiv.org/abs/${number}` });
  }
  for (const match of text.matchAll(pubmed)) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      label: 'PubMed',
      url: `https://pubmed.ncbi.nlm.nih.gov/${match[1]}/`,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A DOI without the punctuation after it; a bracket opened in it counts: `10.1016/S0140-6736(20)30183-5`. */
function withoutEnd(printed: string): string {
  let number = printed;
  for (;;) {
    const last = number.at(-1) ?? '';
    const isOpen = (open: string, close: string) => number.split(open).length < number.split(close).length;
    if (/[.,;:!?'’*_]/u.test(last)) number = number.slice(0, -1);
    else if ((last === ')' && isOpen('(', ')')) || (last === ']' && isOpen('[', ']')) || last === '}')
      number = number.slice(0, -1);
    else return number;
  }
}

/** Since 2015 an arXiv number ends in five digits, before in four: `arXiv 2012.1234` may be year and page. */
function hasArxivLength(number: string): boolean {
  const [month = '', digits = ''] = number.split('.');
  return digits.length === (Number(month) >= 1501 ? 5 : 4) && Number(month) >= 704;
}
