import { z } from 'zod/mini';

const url = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
const text = z.string().check(z.minLength(1));
const authors = z.array(z.strictObject({ name: text, url: z.optional(url), avatar: z.optional(url) }));

/** What JSON Feed 1.1 asks for, of the fields that are used; others fail. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: url,
  feed_url: url,
  description: z.optional(text),
  authors: z.optional(authors),
  items: z.array(
    z.strictObject({
      id: text,
      url,
      external_url: z.optional(url),
      title: z.optional(text),
      content_text: text,
      date_published: z.optional(moment),
      date_modified: z.optional(moment),
      authors: z.optional(authors),
      tags: z.optional(z.array(text)),
    }),
  ),
});

export type JsonFeed = z.infer<typeof jsonFeedSchema>;
