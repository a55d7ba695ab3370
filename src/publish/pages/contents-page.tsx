import * as commonMessages from '../../messages/common.ts';
import { buildContents, type ContentsNode } from '../../pages/table-of-contents.ts';
import type { PublishedList } from '../addresses/published-list.ts';
import type { SiteLinks } from '../addresses/site-links.ts';
import { SiteFrame } from './site-frame.tsx';

interface ContentsPageProps {
  list: PublishedList;
  links: SiteLinks;
}

/** The table of contents of a list: all its pages, also those about papers. */
export function ContentsPage({ list, links }: ContentsPageProps) {
  return (
    <SiteFrame list={list} root={links.root}>
      <h1 className="text-title font-semibold">{commonMessages.pages}</h1>
      {buildContents(list.dataset.pages).map(({ title, nodes }) => (
        <section key={title} className="mt-4">
          {title !== '' && (
            <h2 dir="auto" className="mb-1 text-meta font-semibold text-ink-faint">
              {title}
            </h2>
          )}
          <Branch nodes={nodes} links={links} />
        </section>
      ))}
    </SiteFrame>
  );
}

function Branch({ nodes, links }: { nodes: readonly ContentsNode[]; links: SiteLinks }) {
  return (
    <ul className="text-row">
      {nodes.map(({ page, children }) => {
        const target = links.resolve(page.path, null);
        return (
          <li key={page.path} dir="auto">
            {target === null ? (
              page.title
            ) : (
              <a href={target.href} className="inline-block py-0.5 text-accent hover:underline">
                {page.title}
              </a>
            )}
            {children.length > 0 && (
              <div className="ps-3">
                <Branch nodes={children} links={links} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
