import * as overviewMessages from '../messages/overview.ts';
import { noValue } from '../paper/facets.ts';
import type { YearStacks } from '../search/crosstab/year-stacks.ts';
import type { Layer } from './layer.ts';

interface StackTableProps {
  stacks: YearStacks;
  layers: readonly Layer[];
  /** The label of the facet by which the years are stacked. */
  by: string;
}

/** The numbers of the chart as a table, for screen readers. */
export function StackTable({ stacks: { years, counts }, layers, by }: StackTableProps) {
  return (
    <div className="sr-only">
      <table>
        <caption>{overviewMessages.perYearBy(by)}</caption>
        <thead>
          <tr>
            <th scope="col">{overviewMessages.year}</th>
            {layers.map(({ index, label }) => (
              <th key={index} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{overviewMessages.all}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ name, count }, year) => (
            <tr key={name}>
              <th scope="row">{name === noValue ? overviewMessages.noYear : name}</th>
              {layers.map(({ index }) => (
                <td key={index}>{counts[year]?.[index] ?? 0}</td>
              ))}
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
