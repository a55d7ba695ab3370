import { z } from 'zod/mini';
import { described } from '../described.ts';

const text = z.string();
const line = z.int().check(z.gte(1));

/** A place in the list: file, line, and the first and last column of the line, from 1. */
export const printedAt = z.tuple([text, line, line, line]);
/** Where the fields of a paper were printed, by their names. */
export const provenance = z.record(text, printedAt);
/** A probability, or null if it is not known. */
export const confidence = z.nullable(z.number().check(z.gte(0), z.lte(1)));

/** A line of the list that prints fields of a paper. */
export const printedLine = z.strictObject({
  file: described(text, 'the path of the file in the list'),
  line: described(line, 'the line, from 1'),
  pieces: described(
    z.array(
      z.strictObject({
        text: described(
          text,
          'as a reader sees it, without addresses and markup; an ellipsis stands for more',
        ),
        fields: described(z.optional(z.array(text)), 'the fields that it prints, as `provenance` names them'),
      }),
    ),
    'its text in pieces, cut where a field begins or ends',
  ),
});
