import { z } from 'zod/mini';

/**
 * The item types and variables that the JSON schema of CSL 1.0.2 allows (csl-data.json of the Citation Style
 * Language project), as far as papers can have them. Strict: the schema allows no others.
 */
const itemTypes = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'chapter', 'dataset'],
  ...['document', 'entry', 'manuscript', 'paper-conference', 'post', 'post-weblog', 'report', 'software'],
  ...['speech', 'thesis', 'webpage'],
] as const;

const text = z.optional(z.string());
const textOrNumber = z.optional(z.union([z.string(), z.number()]));
const name = z.strictObject({ family: text, given: text, suffix: text, literal: text });
const date = z.strictObject({
  'date-parts': z
    .array(z.array(z.union([z.string(), z.number()])).check(z.minLength(1), z.maxLength(3)))
    .check(z.minLength(1), z.maxLength(2)),
});

/** An item of CSL-JSON. */
export const cslItem = z.strictObject({
  id: z.union([z.string(), z.number()]),
  type: z.enum(itemTypes),
  title: text,
  author: z.optional(z.array(name)),
  'container-title': text,
  'container-title-short': text,
  publisher: text,
  volume: textOrNumber,
  issue: textOrNumber,
  page: textOrNumber,
  number: textOrNumber,
  issued: z.optional(date),
  DOI: text,
  URL: text,
  keyword: text,
  abstract: text,
  annote: text,
  note: text,
  custom: z.optional(z.looseObject({})),
});
