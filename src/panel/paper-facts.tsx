import * as commonMessages from '../messages/common.ts';
import * as panelMessages from '../messages/panel.ts';
import { authorsOf, hasMoreAuthors } from '../paper/authors-of.ts';
import { type KeyedField, ownValues } from '../paper/own-fields.ts';
import type { Paper } from '../paper/schema.ts';
import { FactChips, type FilterHref } from './fact-chips.tsx';
import { TopicTrails } from './topic-trails.tsx';

interface PaperFactsProps {
  paper: Paper;
  /** The list's own fields. */
  fields: readonly KeyedField[];
  filterHref: FilterHref;
}

const named = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** The paper's authors, affiliations, topics, tags and the list's own fields, without those that are empty. */
export function PaperFacts({ paper, fields, filterHref }: PaperFactsProps) {
  return (
    <dl className="mt-4 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-2">
      <FactChips
        label={panelMessages.facts.authors}
        facet="author"
        values={named(authorsOf(paper))}
        filterHref={filterHref}
        end={hasMoreAuthors(paper) ? commonMessages.etAl : ''}
      />
      <FactChips
        label={panelMessages.facts.affiliations}
        facet="affil"
        values={named(paper.affiliations)}
        filterHref={filterHref}
      />
      <TopicTrails topics={paper.topics} filterHref={filterHref} />
      <FactChips
        label={panelMessages.facts.tags}
        facet="tag"
        values={named(paper.tags)}
        filterHref={filterHref}
      />
      {fields.map(({ key, label, isFacet }) => (
        <FactChips
          key={key}
          label={label}
          facet={isFacet ? key : null}
          values={named(ownValues(paper, label))}
          filterHref={filterHref}
        />
      ))}
    </dl>
  );
}
