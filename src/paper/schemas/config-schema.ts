import { z } from 'zod/mini';
import { described } from '../described.ts';

/** The version of the configuration: it increases when a setting is removed, renamed or changes its meaning. */
export const configVersion = 1;

/** What a rule may be set to. */
export const ruleLevels = ['off', 'info', 'warning', 'error'] as const;

const words = z.string().check(z.trim(), z.minLength(1));
const names = z.array(words);
const globs = z.array(z.string().check(z.minLength(1)));

/** `paperdex.json` in the list's folder. Every setting may be left out. */
export const configSchema = z.strictObject({
  $schema: z.optional(described(z.string(), 'the address of this schema, for editors')),
  title: z.optional(described(words, 'the title of the list; without it, the heading of its first page')),
  description: z.optional(described(words, 'what the list is about; without it, its first sentences')),
  repository: z.optional(
    described(words, 'the address of the list’s folder on GitHub, GitLab or Codeberg, with its branch'),
  ),
  licence: z.optional(described(words, 'the licence of the list, such as CC-BY-4.0')),
  include: z.optional(described(globs, 'the pages to read, as globs: all if it is left out')),
  exclude: z.optional(described(globs, 'pages that are not read, as globs, such as "drafts/**"')),
  maxPageSize: z.optional(
    described(z.number().check(z.gte(1), z.lte(200)), 'the largest page to read, in MB; 5 if it is left out'),
  ),
  facets: z.optional(
    described(
      z.strictObject({
        show: z.optional(
          described(names, 'own fields of the list that are facets, however many values they have'),
        ),
        hide: z.optional(described(names, 'facets that are left out of the filters')),
      }),
      'facets to show or hide, by the names that readers see',
    ),
  ),
  site: z.optional(
    described(
      words.check(z.regex(/^https?:\/\/[^\s?#]+$/)),
      'the address of the site, such as https://example.org/list/',
    ),
  ),
  offline: z.optional(
    described(
      z.boolean(),
      'whether the site works without a connection; “false” also removes it from browsers that have stored it',
    ),
  ),
  pages: z.optional(
    described(
      z.boolean(),
      'whether each paper, topic, venue, year and page of the list gets a page of the site that needs no scripts; if it is left out, in lists of up to 50,000 papers',
    ),
  ),
  cards: z.optional(
    described(
      z.boolean(),
      'whether the site has cards that are shown with its links: “true” also makes one for each paper, “false” none; if it is left out, for the list, its topics and its venues',
    ),
  ),
  rules: z.optional(
    described(
      z.record(z.string(), z.enum(ruleLevels)),
      'how severe the diagnostics of a rule are, by its id; “off” leaves them out',
    ),
  ),
});

/** What is wrong with a setting. */
export type ConfigIssue = z.core.$ZodIssue;

/** The settings of a list. */
export type Config = z.infer<typeof configSchema>;
