import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useState } from 'react';
import * as healthMessages from '../../../messages/preview/health.ts';
import type { FramedDiagnostic, PageLines } from '../../../paper/reports/health.ts';
import { goTo, type HealthAddress } from '../health-address.ts';
import { LineBlock } from './line-block.tsx';
import { focusLine } from './text-lines.ts';

interface TextOfPageProps {
  text: PageLines;
  /** Those of the page. */
  diagnostics: readonly FramedDiagnostic[];
  address: HealthAddress;
  scroller: RefObject<HTMLDivElement | null>;
}

/** Lines are drawn in blocks of this many: the browser skips blocks out of view, and React those that stay the same. */
const blockSize = 100;

/** How far a key moves the focus, in lines; `Home` and `End` go to the ends. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 20,
  PageUp: -20,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The lines of a page. One of them is in the tab order; arrow keys go to the others. A click or Enter explains
 * a line.
 */
export function TextOfPage({ text, diagnostics, address, scroller }: TextOfPageProps) {
  const { lines, uses } = text;
  const [reached, setReached] = useState(1);
  const focusable = Math.min(address.line ?? reached, Math.max(1, lines.length));
  const byLine = useMemo(() => groupByLine(diagnostics), [diagnostics]);
  const blocks = Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, index) => index * blockSize);
  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    const from = lineOf(event.target);
    if (step === undefined || from === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const line = Math.min(lines.length, Math.max(1, from + step));
    setReached(line);
    focusLine(event.currentTarget, line);
  };
  const explain = (event: MouseEvent<HTMLDivElement>) => {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    const line = lineOf(target);
    if (line === null || button !== 0 || ctrlKey || metaKey || shiftKey) return;
    // A selection of words is no click on the line.
    if (getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    setReached(line);
    if (line !== address.line) goTo({ ...address, line });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys and clicks of the links in it
    <div ref={scroller} className="health-text" onKeyDown={handleKey} onClick={explain}>
      <section aria-label={healthMessages.pageText}>
        {blocks.map((from) => {
          const to = from + blockSize;
          const isIn = (line: number | null) => line !== null && line > from && line <= to;
          return (
            <LineBlock
              key={from}
              from={from}
              to={Math.min(to, lines.length)}
              lines={lines}
              uses={uses}
              byLine={byLine}
              address={address}
              selected={isIn(address.line) ? address.line : null}
              focusable={isIn(focusable) ? focusable : null}
            />
          );
        })}
      </section>
    </div>
  );
}

/** The line that an element belongs to; null for the rest of the text, such as its problems. */
function lineOf(target: EventTarget): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return element === null ? null : Number(element.dataset.line);
}

function groupByLine(
  diagnostics: readonly FramedDiagnostic[],
): ReadonlyMap<number, readonly FramedDiagnostic[]> {
  const byLine = new Map<number, FramedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const others = byLine.get(diagnostic.line);
    if (others === undefined) byLine.set(diagnostic.line, [diagnostic]);
    else others.push(diagnostic);
  }
  return byLine;
}
