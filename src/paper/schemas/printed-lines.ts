import { z } from 'zod/mini';
import { described } from '../described.ts';

const text = z.string();
/** A line or a column, from 1. */
const position = z.int().check(z.gte(1));

/** A place in the list: file, line, first and last column. */
export const printedAt = z.tuple([text, position, position, position]);
/** Where the list contains the fields of a paper, by their names. */
export const provenance = z.record(text, printedAt);
/** A probability, or null if it is not known. */
export const confidence = z.nullable(z.number().check(z.gte(0), z.lte(1)));

/** A line of the list that contains fields of a paper. */
export const printedLine = z.strictObject({
  file: described(text, 'the path of the file in the list'),
  line: described(position, 'the line, from 1'),
  pieces: described(
    z.array(
      z.strictObject({
        text: described(
          text,
          'as a reader sees it, without URLs and markup; an ellipsis marks what was left out',
        ),
        fields: described(
          z.optional(z.array(text)),
          'the fields that it contains, as `provenance` names them',
        ),
      }),
    ),
    'its text in pieces, cut where a field begins or ends',
  ),
});
