import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import * as facetsMessages from '../messages/facets.ts';
import type { Facet } from '../paper/facets.ts';
import { valueLabel } from '../paper/value-label.ts';
import type { UpdateView } from '../view/use-view.ts';
import { FacetValue } from './facet-value.tsx';
import { hasSelectionBelow, type TreeNode } from './topic-tree.ts';

interface TreeBranchProps {
  facet: Pick<Facet, 'key' | 'label' | 'noun'>;
  node: TreeNode;
  /** The count at which the tint fills the row. */
  highest: number;
  /** Whether branches start expanded: while the facet is searched. */
  startsExpanded: boolean;
  updateView: UpdateView;
}

/** A value of a tree facet and, when expanded, its children. */
export function TreeBranch({ facet, node, highest, startsExpanded, updateView }: TreeBranchProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (startsExpanded || hasSelectionBelow(node));
  const label = valueLabel(facet.key, node.value);
  return (
    <li>
      <div data-branch className="flex items-center">
        {node.children.length === 0 ? (
          <span className="facet-twist w-5 shrink-0" />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            aria-expanded={open}
            aria-label={facetsMessages.topicsBelow(label)}
            onClick={() => setChosen(!open)}
            className="facet-twist facet-target -ms-1 flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:text-ink"
          >
            <ChevronRight
              aria-hidden
              className={`size-3.5 transition-transform duration-100 ${open ? 'rotate-90' : ''}`}
            />
          </button>
        )}
        <div className="min-w-0 flex-1">
          <FacetValue facet={facet} value={node} highest={highest} updateView={updateView} />
        </div>
      </div>
      {open && (
        <ul className="ms-3.5">
          {node.children.map((child) => (
            <TreeBranch
              key={child.value}
              facet={facet}
              node={child}
              highest={highest}
              startsExpanded={startsExpanded}
              updateView={updateView}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
