import { z } from 'zod/mini';
import { described } from '../described.ts';

const text = z.string();
const line = z.int().check(z.gte(1));

/** What a record of a `.bib` file says of a paper. */
export const bibtexRecord = z.strictObject({
  file: described(text, 'the path of the `.bib` file in the list'),
  line: described(line, 'the first line of the record, from 1'),
  endLine: described(line, 'the last line of the record'),
  key: described(text, 'the key of the record'),
  type: described(text, 'in lower case: inproceedings'),
  authors: described(z.array(text), 'as `Ada Frost`; empty without any'),
  authorsComplete: described(z.boolean(), 'false if "and others" comes after them'),
  venue: described(z.optional(text), 'the journal, the book or the institution'),
  publisher: described(z.optional(text), 'the publisher or the organisation'),
  volume: described(z.optional(text), 'the volume of the journal or the series'),
  number: described(z.optional(text), 'the issue of the journal, or the number in the series'),
  pages: described(z.optional(text), 'with a hyphen: 101-117'),
  year: described(z.optional(z.int()), 'the year of publication'),
  month: described(z.optional(z.int().check(z.gte(1), z.lte(12))), 'the month of publication, from 1'),
  doi: described(z.optional(text), 'without an address: 10.1145/3341301.3359658'),
  arxiv: described(z.optional(text), 'without a version: 2205.11913'),
});
