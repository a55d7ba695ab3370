import type { FacetKey } from '../paper/facets.ts';

/** The address of the view filtered by one value of a facet. */
export type FilterHref = (facet: FacetKey, value: string) => string;

interface FactChipsProps {
  label: string;
  facet: FacetKey;
  values: readonly { readonly value: string; readonly label: string }[];
  filterHref: FilterHref;
}

/** The values of a paper in one facet; each links to all papers that have it. */
export function FactChips({ label, facet, values, filterHref }: FactChipsProps) {
  if (values.length === 0) return null;
  return (
    <>
      <dt className="pt-1 text-meta text-ink-faint">{label}</dt>
      <dd className="flex min-w-0 flex-wrap gap-1.5">
        {values.map(({ value, label: valueText }) => (
          <a
            key={value}
            href={filterHref(facet, value)}
            dir="auto"
            className="max-w-full rounded-full bg-surface px-2.5 py-0.5 text-cell text-ink-muted hover:bg-tint hover:text-accent"
          >
            {valueText}
          </a>
        ))}
      </dd>
    </>
  );
}
