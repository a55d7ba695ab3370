import * as panelMessages from '../../messages/panel.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import { PaperArticle } from '../../panel/paper-article.tsx';
import { RelatedPapers } from '../../panel/related-papers.tsx';
import type { Paper } from '../../paper/schema.ts';
import { citationId, placeAttributes } from '../../ui/dom.ts';
import { hrefOf } from '../../view/use-view.ts';
import { emptyView } from '../../view/view.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { SiteFrame } from './site-frame.tsx';

interface PaperPageProps {
  list: PublishedList;
  paper: Paper;
  links: SiteLinks;
}

/** The page of one paper: what its panel shows, with the citation below, and empty places for what needs the app. */
export function PaperPage({ list, paper, links }: PaperPageProps) {
  const { dataset } = list;
  const { root, filter, placement, resolve } = links;
  return (
    <SiteFrame list={list} root={root}>
      <p className="mb-4 flex flex-wrap items-center gap-x-4 text-cell print:hidden">
        <a href={root + hrefOf({ ...emptyView, paper: paper.id })} className="text-accent hover:underline">
          {publishedMessages.openInList}
        </a>
        <span className="needs-app" {...placeAttributes('link')} />
      </p>
      <article>
        <PaperArticle
          paper={paper}
          fields={list.fields}
          body={list.texts.get(paper.notePage) ?? []}
          match={null}
          source={dataset.list.source}
          details={paper}
          level="h1"
          cite={<li {...placeAttributes('cite')} />}
          record={<div className="needs-app" {...placeAttributes('record')} />}
          related={
            <>
              <section id={citationId} className="pt-6" aria-labelledby="citation-heading">
                <h3
                  id="citation-heading"
                  className="text-meta font-semibold tracking-wide text-ink-faint uppercase"
                >
                  {panelMessages.citation}
                </h3>
                <div className="mt-1.5" {...placeAttributes('citation')} />
              </section>
              <RelatedPapers
                paper={paper}
                related={paper.related}
                paperOf={(id) => list.papers.get(id)}
                paperHref={links.paper}
              />
            </>
          }
          resolve={(address) => resolve(address, paper)}
          filterHref={filter}
          pageHref={placement}
          filesAt={root}
        />
      </article>
    </SiteFrame>
  );
}
