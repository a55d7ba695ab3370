import * as publishedMessages from '../../messages/publish/pages.ts';
import { PageEntry } from '../../pages/page-entry.tsx';
import { PageView } from '../../pages/page-view.tsx';
import type { RichTextElement } from '../../paper/rich-text.ts';
import type { Page } from '../../paper/schema.ts';
import { sourceLinks } from '../../paper/source-links.ts';
import { RichText } from '../../rich-text/rich-text.tsx';
import { richTextAnchor } from '../../ui/dom.ts';
import { lineAnchor } from '../../ui/links/link-targets.ts';
import { resolvedLinks } from '../../ui/links/resolved-links.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { SiteFrame } from './site-frame.tsx';

interface ListPageProps {
  list: PublishedList;
  page: Page;
  links: SiteLinks;
}

/** A page of the list with its text and entries. */
export function ListPage({ list, page, links }: ListPageProps) {
  const { dataset } = list;
  const { root, resolve } = links;
  const entryOf = ({ paper: id = '', line = 1, id: anchor }: RichTextElement) => {
    const paper = list.papers.get(id);
    if (paper === undefined) return null;
    return (
      <PageEntry
        paper={paper}
        anchors={[lineAnchor(line), ...(anchor === undefined ? [] : [richTextAnchor(anchor, 'page')])]}
        href={links.paper(id)}
        open={false}
        links={resolvedLinks(paper.links, (address) => resolve(address, paper))}
        remarks={
          paper.notes.length > 0 && (
            <RichText
              nodes={paper.notes}
              resolve={(address) => resolve(address, paper)}
              match={null}
              filesAt={root}
            />
          )
        }
      />
    );
  };
  return (
    <SiteFrame list={list} root={root} hasMargins>
      <PageView
        page={page}
        pages={dataset.pages}
        listTitle={dataset.list.title}
        pageHref={links.page}
        source={sourceLinks(dataset.list.source, { file: page.path, line: 1, endLine: 1 })}
        singleKeysOn={false}
        level="h1"
      >
        <h2 className="sr-only">{publishedMessages.text}</h2>
        <RichText
          nodes={page.body}
          resolve={(address) => resolve(address, null)}
          match={null}
          renderEntry={entryOf}
          filesAt={root}
        />
      </PageView>
    </SiteFrame>
  );
}
