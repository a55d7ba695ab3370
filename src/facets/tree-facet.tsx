import { useMemo, useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import { fold } from '../paper/fold.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { MoreButton } from './more-button.tsx';
import { buildTree, hasPapersOrSelection, pruneTree, type TreeNode } from './topic-tree.ts';
import { TreeBranch } from './tree-branch.tsx';
import { useHeld } from './use-held.ts';
import { initialLimit, limitStep } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

/**
 * A facet whose values are paths, as a collapsible tree in the order of the list. Topmost values that no shown
 * paper has are behind "Show more".
 */
export function TreeFacet({ facet, counts, updateView }: FacetBodyProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(initialLimit);
  const tree = useMemo(() => buildTree(counts), [counts]);
  const foldedQuery = fold(query.trim());
  const found =
    foldedQuery === ''
      ? tree
      : pruneTree(tree, (value) => fold(valueLabel(facet.key, value)).includes(foldedQuery));
  const withPapers = useHeld(namesOf(tree.filter(hasPapersOrSelection)));
  const isWhole = foldedQuery !== '' || limit > initialLimit || withPapers === '';
  const inUse = new Set(withPapers.split(separator));
  const shown = (isWhole ? found : found.filter(({ value }) => inUse.has(value))).slice(0, limit);
  const highest = tree.reduce((most, { count }) => Math.max(most, count), 0);
  return (
    <>
      {counts.length > initialLimit && <ValueSearch label={facet.label} query={query} onQuery={setQuery} />}
      <ul>
        {shown.map((node) => (
          <TreeBranch
            key={node.value}
            facet={facet}
            node={node}
            highest={highest}
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
        shown={shown.length}
        total={found.length}
        onMore={() => setLimit(limit + limitStep)}
        onFewer={() => setLimit(initialLimit)}
      />
    </>
  );
}

/** Between the names of values, which have no line breaks. */
const separator = '\n';

function namesOf(nodes: readonly TreeNode[]): string {
  return nodes.map(({ value }) => value).join(separator);
}
