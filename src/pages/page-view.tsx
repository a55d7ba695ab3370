import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import * as commonMessages from '../messages/common.ts';
import * as pagesMessages from '../messages/pages.ts';
import type { Page } from '../paper/schema.ts';
import type { SourceLinks } from '../paper/source-links.ts';
import { ids } from '../ui/dom.ts';
import { focusEntry } from './focus-entry.ts';
import { firstPage, pagesAbove, pagesBeside } from './page-order.ts';

interface PageViewProps {
  page: Page;
  pages: readonly Page[];
  /** What the list is called. */
  list: string;
  pageHref: (path: string) => string;
  /** Where the page's file is shown and changed on its host. */
  source: SourceLinks;
  /** Whether keys that are a single letter work. */
  singleKeys: boolean;
  heading: Ref<HTMLHeadingElement>;
  /** The page's text. */
  children: ReactNode;
}

/** A page of the list, to be read: where it stands, its text, and the pages beside it. */
export function PageView({
  page,
  pages,
  list,
  pageHref,
  source,
  singleKeys,
  heading,
  children,
}: PageViewProps) {
  const { before, behind } = pagesBeside(pages, page);
  const start = firstPage(pages);
  const step = (event: KeyboardEvent<HTMLElement>) => {
    if (focusEntry(event, singleKeys)) event.preventDefault();
  };
  return (
    <article className="page px-4 pt-4 pb-12 tablet:px-7 tablet:pt-5" onKeyDown={step}>
      <nav aria-label={pagesMessages.breadcrumb} className="text-meta text-ink-faint">
        <ol className="-my-1 flex flex-wrap leading-6">
          {start !== undefined && start !== page && <Crumb href={pageHref(start.path)}>{list}</Crumb>}
          {page.group !== null && <Crumb>{page.group}</Crumb>}
          {pagesAbove(pages, page).map(({ path, title }) => (
            <Crumb key={path} href={pageHref(path)}>
              {title}
            </Crumb>
          ))}
        </ol>
      </nav>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2
          id={ids.heading}
          ref={heading}
          tabIndex={-1}
          dir="auto"
          className="text-title font-semibold text-pretty outline-offset-4"
        >
          {page.title}
        </h2>
        <span className="flex gap-3 text-meta print:hidden">
          <SourceLink
            href={source.view}
            words={commonMessages.source}
            more={pagesMessages.ofFile(page.path)}
          />
          <SourceLink href={source.edit} words={commonMessages.edit} more={page.path} />
        </span>
      </div>
      {page.description !== null && page.description !== '' && (
        <p dir="auto" className="mt-1 text-row text-ink-muted">
          {page.description}
        </p>
      )}
      <div className="mt-3">{children}</div>
      {(before !== undefined || behind !== undefined) && (
        <nav
          aria-label={pagesMessages.neighbours}
          className="mt-10 grid grid-cols-2 gap-4 border-t border-line pt-4 text-cell print:hidden"
        >
          {before === undefined ? (
            <span />
          ) : (
            <Neighbour page={before} href={pageHref(before.path)} rel="prev" />
          )}
          {behind !== undefined && <Neighbour page={behind} href={pageHref(behind.path)} rel="next" />}
        </nav>
      )}
    </article>
  );
}

/** One step of the way to a page; the sign between steps is no word of it. */
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

function SourceLink({ href, words, more }: { href: string | null; words: string; more: string }) {
  if (href === null) return null;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-block leading-6 text-accent hover:underline"
    >
      {words} <span className="sr-only">{more}</span>
    </a>
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
