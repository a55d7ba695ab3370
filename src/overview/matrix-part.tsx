import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import * as overviewMessages from '../messages/overview.ts';
import { treePath } from '../paper/facets.ts';
import type { Matrix } from '../search/crosstab/matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixLine } from './matrix-line.tsx';
import type { NarrowHref } from './narrow-href.ts';
import { OverviewPart } from './overview-part.tsx';
import { stepAt } from './scales.ts';
import { leftOutWords } from './slice-words.ts';

interface MatrixPartProps {
  title: string;
  matrix: Matrix;
  href: NarrowHref;
}

const tints = 5;
/** Fewer papers in one cell than these are never shown as many. */
const leastMost = 9;

/** Two facets against each other. Every line, column and cell is a link to its papers; the darker a cell, the more there are. */
export function MatrixPart({ title, matrix: { lines, across, cells }, href }: MatrixPartProps) {
  const most = cells.reduce((highest, count) => Math.max(highest, count), leastMost);
  // By roots, or one large cell would leave all others without a tint.
  const tintOf = (count: number) => stepAt(Math.sqrt(count / most), tints);
  const width = across.slices.length;
  const startsAtEnd = across.column.facet.shape === 'range';
  const leftOut = [lines, across].map(leftOutWords);
  const shallowest = Math.min(...lines.slices.map(({ name }) => treePath(name).length));
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Where there is no room for all years, the latest are in sight.
    if (startsAtEnd && box.current !== null) box.current.scrollLeft = box.current.scrollWidth;
  }, [startsAtEnd]);
  return (
    <OverviewPart title={title} words={leftOut.filter((words) => words !== '').join(' ')}>
      <section
        ref={box}
        aria-label={overviewMessages.numbersOf(title)}
        onFocus={uncover}
        className="matrix-box"
      >
        <table className="matrix text-cell tabular-nums">
          <caption className="sr-only">{overviewMessages.matrixCaption(title)}</caption>
          <MatrixHead corner={lines.column.facet.label} side={across} href={href} />
          <tbody>
            {lines.slices.map((line, place) => (
              <MatrixLine
                key={line.name}
                line={line}
                depth={lines.column.facet.shape === 'tree' ? treePath(line.name).length - shallowest : 0}
                lines={lines}
                across={across}
                counts={cells.subarray(place * width, (place + 1) * width)}
                tintOf={tintOf}
                href={href}
              />
            ))}
          </tbody>
        </table>
      </section>
    </OverviewPart>
  );
}

/** Brings what has the focus out from under the names, which stay where they are. */
function uncover({ target }: FocusEvent<HTMLElement>): void {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
