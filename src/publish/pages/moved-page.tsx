import * as publishedMessages from '../../messages/publish/pages.ts';
import type { Paper } from '../../paper/schema.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { SiteFrame } from './site-frame.tsx';

interface MovedPageProps {
  list: PublishedList;
  paper: Paper;
  links: SiteLinks;
}

/** The page at a former address of a paper. */
export function MovedPage({ list, paper, links }: MovedPageProps) {
  return (
    <SiteFrame list={list} root={links.root}>
      <p className="text-row">
        {publishedMessages.moved}{' '}
        <a href={links.paper(paper.id)} dir="auto" className="text-accent hover:underline">
          {paper.title}
        </a>
      </p>
    </SiteFrame>
  );
}
