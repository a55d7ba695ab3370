import { useCallback, useLayoutEffect, useRef } from 'react';
import * as healthMessages from '../../../messages/preview/health.ts';
import type { ListHealth, PageLines } from '../../../paper/reports/health.ts';
import { ExplanationPanel } from '../explanation/explanation-panel.tsx';
import { goTo, type HealthAddress } from '../health-address.ts';
import { usePageLines } from '../health-data.ts';
import { HealthLink } from '../health-link.tsx';
import { followLine } from '../line-uses.ts';
import { OpenInEditor } from '../open-in-editor.tsx';
import { firstVisibleLine, revealLine, scrollLineTo } from './text-lines.ts';
import './page-text.css';
import { TextOfPage } from './text-of-page.tsx';
import { UseLegend } from './use-legend.tsx';

interface PageTextProps {
  health: ListHealth;
  address: HealthAddress;
  file: string;
}

/** The text of a page, each line in the colour of what became of it, and the explanation of one line. */
export function PageText({ health, address, file }: PageTextProps) {
  const { line } = address;
  const scroller = useRef<HTMLDivElement>(null);
  /** Where a line was before the text changed; it is put there again. */
  const place = useRef<{ readonly line: number; readonly top: number } | null>(null);
  const keepPlace = useCallback(
    (before: PageLines | null, after: PageLines) => {
      if (before === null || scroller.current === null) return;
      const first = firstVisibleLine(scroller.current);
      if (first !== null)
        place.current = { ...first, line: followLine(before.lines, after.lines, first.line) };
      if (line === null) return;
      const moved = followLine(before.lines, after.lines, line);
      if (moved !== line) goTo({ ...address, line: moved }, 'replace');
    },
    [address, line],
  );
  const fetched = usePageLines(file, health.version, keepPlace);
  const text = fetched.status === 'ready' ? fetched.value : null;
  useLayoutEffect(() => {
    if (text === null || scroller.current === null) return;
    if (place.current !== null) scrollLineTo(scroller.current, place.current);
    place.current = null;
  }, [text]);
  const isShown = text !== null;
  useLayoutEffect(() => {
    if (isShown && line !== null && scroller.current !== null) revealLine(scroller.current, line);
  }, [isShown, line]);

  const account = health.files.find(({ path }) => path === file);
  const problems = { ...address, file: null, line: null };
  return (
    <main className="health-page" data-explained={line === null ? undefined : ''}>
      <div className="health-page-head">
        <p>
          <HealthLink to={problems}>{healthMessages.allProblems}</HealthLink>
        </p>
        <h2>{file}</h2>
        {account !== undefined && <OpenInEditor file={file} line={line ?? 1} />}
        {text !== null && account !== undefined && (
          <UseLegend lines={account.lines} uses={text.uses} scroller={scroller} />
        )}
      </div>
      {fetched.status === 'loading' && <p className="health-notice">{healthMessages.loading}</p>}
      {fetched.status === 'failed' && <p className="health-notice">{healthMessages.noSuchPage}</p>}
      {text !== null && (
        <div className="health-columns">
          <TextOfPage
            text={text}
            diagnostics={health.diagnostics.filter((diagnostic) => diagnostic.file === file)}
            address={address}
            scroller={scroller}
          />
          {line !== null && (
            <ExplanationPanel
              key={`${file}:${line}`}
              file={file}
              line={line}
              version={health.version}
              onClose={() => goTo({ ...address, line: null })}
            />
          )}
        </div>
      )}
    </main>
  );
}
