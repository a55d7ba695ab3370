import type { Facet } from '../paper/facets.ts';

/** The URL of the view filtered by one value of a facet. */
export type FilterHref = (facet: Facet['key'], value: string) => string;

interface FactChipsProps {
  label: string;
  /** Null for a field that is not a facet; its values are not links. */
  facet: Facet['key'] | null;
  values: readonly { readonly value: string; readonly label: string }[];
  filterHref: FilterHref;
  /** Text after the values. */
  end?: string;
}

/** The values of a paper in one field; those of a facet link to all papers that have them. */
export function FactChips({ label, facet, values, filterHref, end = '' }: FactChipsProps) {
  if (values.length === 0) return null;
  return (
    <>
      <dt className="pt-1 text-meta break-words text-ink-faint" dir="auto">
        {label}
      </dt>
      <dd className="panel-chips flex min-w-0 flex-wrap gap-1.5">
        {values.map(({ value, label: valueText }) =>
          facet === null ? (
            <span key={value} dir="auto" className="max-w-full pt-0.5 text-cell text-ink-muted">
              {valueText}
            </span>
          ) : (
            <a
              key={value}
              href={filterHref(facet, value)}
              dir="auto"
              className="max-w-full rounded-xl bg-surface px-2.5 py-0.5 text-cell text-ink-muted hover:bg-tint hover:text-accent"
            >
              {valueText}
            </a>
          ),
        )}
        {end !== '' && <span className="pt-0.5 text-cell text-ink-muted">{end}</span>}
      </dd>
    </>
  );
}
