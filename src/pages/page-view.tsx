import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as pagesMessages from '../messages/pages.ts';
import type { Page } from '../paper/schema.ts';
import type { SourceLinks } from '../paper/source-links.ts';
import { headingId } from '../ui/dom.ts';
import { SourceLink } from '../ui/links/source-link.tsx';
import { handleEntryKey } from './entry-keys.ts';
import { adjacentPages, ancestorPages, firstPage } from './table-of-contents.ts';

interface PageViewProps {
  page: Page;
  pages: readonly Page[];
  /** The title of the list. */
  listTitle: string;
  pageHref: (path: string) => string;
  /** The links to the page's file on its host: to view and to edit it. */
  source: SourceLinks;
  /** Whether single-key shortcuts are on. */
  singleKeysOn: boolean;
  /** The level of the title. */
  level?: 'h1' | 'h2';
  heading?: Ref<HTMLHeadingElement>;
  /** The text of the page. */
  children: ReactNode;
}

/** A page of the list: breadcrumb, title, text, and links to the previous and next page. */
export function PageView({
  page,
  pages,
  listTitle,
  pageHref,
  source,
  singleKeysOn,
  level: Title = 'h2',
  heading,
  children,
}: PageViewProps) {
  const { previous, next } = adjacentPages(pages, page);
  const first = firstPage(pages);
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (handleEntryKey(event, singleKeysOn)) event.preventDefault();
  };
  return (
    <article className="page px-4 pt-4 pb-12 tablet:px-7 tablet:pt-5" onKeyDown={handleKey}>
      <nav aria-label={pagesMessages.breadcrumb} className="text-meta text-ink-faint">
        <ol className="-my-1 flex flex-wrap leading-6">
          {first !== undefined && first !== page && <Crumb href={pageHref(first.path)}>{listTitle}</Crumb>}
          {page.group !== null && <Crumb>{page.group}</Crumb>}
          {ancestorPages(pages, page).map(({ path, title }) => (
            <Crumb key={path} href={pageHref(path)}>
              {title}
            </Crumb>
          ))}
        </ol>
      </nav>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <Title
          id={headingId}
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="text-title font-semibold text-pretty outline-offset-4"
        >
          {page.title}
        </Title>
        <span className="flex gap-3 text-meta print:hidden">
          <SourceLink
            href={source.view}
            label={commonMessages.source}
            more={pagesMessages.ofFile(page.path)}
          />
          <SourceLink href={source.edit} label={commonMessages.edit} more={page.path} />
        </span>
      </div>
      {page.description !== null && page.description !== '' && (
        <p dir="auto" className="mt-1 text-row text-ink-muted">
          {page.description}
        </p>
      )}
      <div className="mt-3">{children}</div>
      {(previous !== undefined || next !== undefined) && (
        <nav
          aria-label={pagesMessages.neighbours}
          className="mt-10 grid grid-cols-2 gap-4 border-t border-line pt-4 text-cell print:hidden"
        >
          {previous === undefined ? (
            <span />
          ) : (
            <Neighbour page={previous} href={pageHref(previous.path)} rel="prev" />
          )}
          {next !== undefined && <Neighbour page={next} href={pageHref(next.path)} rel="next" />}
        </nav>
      )}
    </article>
  );
}

/** One item of the breadcrumb. The separator is generated content with empty alternative text. */
function Crumb({ href, children }: { href?: string; children: string }) {
  return (
    <li dir="auto" className="after:mx-1.5 after:content-['›'/''] last:after:content-none">
      {href === undefined ? (
        children
      ) : (
        <a href={href} className="inline-block rounded-xs hover:text-accent hover:underline">
          {children}
        </a>
      )}
    </li>
  );
}

function Neighbour({ page, href, rel }: { page: Page; href: string; rel: 'prev' | 'next' }) {
  const isNext = rel === 'next';
  return (
    <a
      href={href}
      rel={rel}
      className={`group flex flex-col gap-0.5 rounded-xs ${isNext ? 'items-end text-end' : 'items-start'}`}
    >
      <span className="flex items-center gap-1 text-meta text-ink-faint">
        {!isNext && <ArrowLeft aria-hidden className="size-3.5" />}
        {isNext ? pagesMessages.nextPage : pagesMessages.previousPage}
        {isNext && <ArrowRight aria-hidden className="size-3.5" />}
      </span>
      <span dir="auto" className="font-medium text-accent group-hover:underline">
        {page.title}
      </span>
    </a>
  );
}
