import { Fragment } from 'react';
import * as panelMessages from '../messages/panel.ts';
import { displaySeparator, treeValue } from '../paper/facets.ts';
import type { Paper } from '../paper/schema.ts';
import type { FilterHref } from './fact-chips.tsx';

interface TopicTrailsProps {
  topics: Paper['topics'];
  filterHref: FilterHref;
}

/** The topics of a paper, from the broadest to its own; each step links to all papers below it. */
export function TopicTrails({ topics, filterHref }: TopicTrailsProps) {
  if (topics.length === 0) return null;
  return (
    <>
      <dt className="pt-0.5 text-meta text-ink-faint">
        {topics.length > 1 ? panelMessages.facts.topics : panelMessages.facts.topic}
      </dt>
      <dd className="min-w-0 space-y-1 text-cell text-ink-muted">
        {topics.map((path) => (
          <p key={treeValue(path)} dir="auto">
            {path.map((step, at) => {
              const value = treeValue(path.slice(0, at + 1));
              return (
                <Fragment key={value}>
                  {at > 0 && <span className="text-ink-faint">{displaySeparator}</span>}
                  <a href={filterHref('topic', value)} className="hover:text-accent hover:underline">
                    {step}
                  </a>
                </Fragment>
              );
            })}
          </p>
        ))}
      </dd>
    </>
  );
}
