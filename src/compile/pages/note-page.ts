import type { Entry } from '../entries/entry.ts';
import { entryYear } from '../entries/entry-year.ts';
import { linkKind } from '../entries/link-kind.ts';
import { nameInTitle } from '../entries/short-name.ts';
import type { RichTextContext } from '../rich-text/rich-text-context.ts';
import type { Outline } from '../syntax/outline.ts';
import type { PageSyntax } from '../syntax/parse-page.ts';
import { type NoteMeta, readNoteMeta } from './note-meta.ts';

/** Reads a note page as the entry of its paper. */
export function readNotePage(page: PageSyntax, outline: Outline, context: RichTextContext): Entry {
  const meta = readNoteMeta(outline);
  const title = meta.title ?? outline.title;
  const line = outline.titleHeading?.line ?? 1;
  const links = meta.links.map((link) => richTextLink(link, context)).filter(({ url }) => url !== '');
  const { tags, text } = readDescription(page.frontMatter.description);
  return {
    source: 'note page',
    kind: 'paper',
    file: page.path,
    line,
    column: 1,
    endLine: line,
    section: [],
    title,
    name: nameInTitle(title),
    authors: meta.authors,
    affiliations: meta.affiliations,
    awards: [],
    tags: [...new Set([...page.frontMatter.tags, ...tags])],
    venue: meta.venue,
    ...entryYear(meta, [], links, { year: null }),
    links,
    notes: text === '' ? [] : [{ tag: 'p', children: [text] }],
  };
}

function richTextLink(
  { label, mark }: NoteMeta['links'][number],
  { file, resolver }: RichTextContext,
): Entry['links'][number] {
  const target = resolver.resolve(file, mark.url);
  const url = target.kind === 'web' ? target.url : target.kind === 'unsafe' ? '' : mark.url;
  return {
    kind: linkKind(label, mark.url),
    label,
    url,
    page: target.kind === 'file' ? target.path : null,
    line: mark.line,
  };
}

/** Splits a front matter description into text and hashtags, such as `#GPU_sharing`. */
function readDescription(description: string | null): { tags: string[]; text: string } {
  const tags = [...(description ?? '').matchAll(/(?<!\S)#([\p{L}\p{N}][\p{L}\p{N}_+./-]*)/gu)].map(
    ([, tag = '']) => tag.replaceAll('_', ' '),
  );
  const text = (description ?? '')
    .replace(/(?<!\S)#[\p{L}\p{N}][\p{L}\p{N}_+./-]*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { tags, text };
}
