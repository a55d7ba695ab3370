import { useMemo, useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import { fold } from '../paper/fold.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { FacetBodyProps } from './facet-panel.tsx';
import { MoreButton } from './more-button.tsx';
import { buildTree, pruneTree } from './topic-tree.ts';
import { TreeBranch } from './tree-branch.tsx';
import { firstValues, moreValues } from './value-limit.ts';
import { ValueSearch } from './value-search.tsx';

/** Values that are paths, as a tree that unfolds. */
export function TreeFacet({ facet, counts, change }: FacetBodyProps) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(firstValues);
  const tree = useMemo(() => buildTree(counts), [counts]);
  const wanted = fold(words.trim());
  const found =
    wanted === '' ? tree : pruneTree(tree, (value) => fold(valueLabel(facet.key, value)).includes(wanted));
  const most = tree.reduce((highest, { count }) => Math.max(highest, count), 0);
  return (
    <>
      {counts.length > firstValues && <ValueSearch label={facet.label} words={words} onType={setWords} />}
      <ul>
        {found.slice(0, limit).map((node) => (
          <TreeBranch
            key={node.value}
            facet={facet.key}
            node={node}
            most={most}
            unfolded={wanted !== ''}
            change={change}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="py-1 text-cell text-ink-faint">{facetsMessages.nothingCalled(words.trim())}</p>
      )}
      <MoreButton
        label={facet.label}
        shown={limit}
        total={found.length}
        onMore={() => setLimit(limit + moreValues)}
        onFewer={() => setLimit(firstValues)}
      />
    </>
  );
}
