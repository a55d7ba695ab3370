import Quote from 'lucide-react/icons/quote';
import { citationFormats } from '../../cite/formats.ts';
import * as panelMessages from '../../messages/panel.ts';
import * as publishedMessages from '../../messages/publish/pages.ts';
import * as uiMessages from '../../messages/ui.ts';
import { CitationText } from '../../panel/cite-section.tsx';
import { panelButton } from '../../panel/panel-button.ts';
import { PaperArticle } from '../../panel/paper-article.tsx';
import { RelatedPapers } from '../../panel/related-papers.tsx';
import type { Paper } from '../../paper/schema.ts';
import { citationId, copyCitationId } from '../../ui/dom.ts';
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

/** The page of one paper: what its panel shows, with the citation below. */
export function PaperPage({ list, paper, links }: PaperPageProps) {
  const { dataset } = list;
  const { root, filter, placement, resolve } = links;
  return (
    <SiteFrame list={list} root={root}>
      <p className="mb-4 text-cell print:hidden">
        <a href={root + hrefOf({ ...emptyView, paper: paper.id })} className="text-accent hover:underline">
          {publishedMessages.openInList}
        </a>
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
          cite={
            <li>
              <a href={`#${citationId}`} className={panelButton}>
                <Quote aria-hidden className="size-4 shrink-0" />
                {panelMessages.cite}
              </a>
            </li>
          }
          related={
            <>
              <section id={citationId} className="mt-6 scroll-mt-4" aria-labelledby="citation-heading">
                <div className="flex h-8 items-center justify-between gap-3">
                  <h3
                    id="citation-heading"
                    className="text-meta font-semibold tracking-wide text-ink-faint uppercase"
                  >
                    {panelMessages.citation}
                  </h3>
                  <button
                    type="button"
                    id={copyCitationId}
                    hidden
                    className="h-8 rounded-md border border-control px-3 text-cell font-medium text-accent hover:border-accent hover:bg-tint"
                  >
                    {uiMessages.copy}
                  </button>
                </div>
                <CitationText
                  paper={paper}
                  citation={citationFormats[0].format([paper], list.cited, false)}
                />
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
