import { pattern, printedYear } from '../patterns/pattern.ts';

/** What citations print and prose seldom does: identifiers, kind of work, pages, volume, publisher, year. */
const citationMarks: readonly RegExp[] = [
  /(?<![\p{L}])(?:ISBN|ISSN|DOI)(?![\p{L}])/u,
  /\[(?:[JCMDRSPNZ]|EB)(?:\/OL)?\]\s*(?:[.,:]|\/\/)/u,
  /(?<![\p{L}])(?:pp?|[сСCS])\.\s?\d+|(?<!\d)\d{1,4}\s(?:pp?|[сc]|S)\.(?=[\s:,;]|$)/u,
  /(?<![\p{L}])(?:[Vv]ol|Bd|Т|No|nr)\.\s?\d+/u,
  pattern('iu')`
    (?<![\p{L}])(?:Press|Verlag|Publ(?:ishers?|ishing|\.)|Springer|Wiley|Elsevier|Pergamon|Изд)(?![\p{L}])
    |出版社|大学学报`,
  pattern('u')`(?<![\d/-])${printedYear}(?![\d/-])`,
];

/** How many of the marks of a citation a text holds. */
export function countCitationMarks(text: string): number {
  return citationMarks.filter((mark) => mark.test(text)).length;
}
