import { useMemo, useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import { fold } from '../paper/fold.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { MoreButton } from './more-button.tsx';
import { buildTree, pruneTree } from './topic-tree.ts';
import { TreeBranch } from './tree-branch.tsx';
import { initialLimit, limitStep } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

/** A facet whose values are paths, as a collapsible tree. */
export function TreeFacet({ facet, counts, updateView }: FacetBodyProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(initialLimit);
  const tree = useMemo(() => buildTree(counts), [counts]);
  const foldedQuery = fold(query.trim());
  const found =
    foldedQuery === ''
      ? tree
      : pruneTree(tree, (value) => fold(valueLabel(facet.key, value)).includes(foldedQuery));
  const barMax = tree.reduce((highest, { count }) => Math.max(highest, count), 0);
  return (
    <>
      {counts.length > initialLimit && <ValueSearch label={facet.label} query={query} onQuery={setQuery} />}
      <ul>
        {found.slice(0, limit).map((node) => (
          <TreeBranch
            key={node.value}
            facet={facet.key}
            node={node}
            barMax={barMax}
            startsExpanded={foldedQuery !== ''}
            updateView={updateView}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="py-1 text-cell text-ink-faint">{facetsMessages.nothingCalled(query.trim())}</p>
      )}
      <MoreButton
        label={facet.label}
        shown={limit}
        total={found.length}
        onMore={() => setLimit(limit + limitStep)}
        onFewer={() => setLimit(initialLimit)}
      />
    </>
  );
}
