import { Suspense, useEffect } from 'react';
import { onDemand } from './on-demand.tsx';
import type { OpenPaperProps } from './open-paper.tsx';
import { PanelFrame } from './panel-frame.tsx';

const load = () => import('./open-paper.tsx').then((module) => module.OpenPaper);
const OpenPaper = onDemand(load);

/** When the first rows are on the screen, in milliseconds. */
const firstRows = 300;

type PaperPanelProps = Omit<OpenPaperProps, 'id'>;

/** The panel, when the address names a paper. What it draws is fetched when the rows are there, before anybody asks. */
export function PaperPanel(props: PaperPanelProps) {
  const { view, covers } = props;
  useEffect(() => {
    const timer = setTimeout(load, firstRows);
    return () => clearTimeout(timer);
  }, []);
  if (view.paper === null) return null;
  return (
    <PanelFrame label="Paper" covers={covers}>
      <Suspense>
        <OpenPaper {...props} id={view.paper} />
      </Suspense>
    </PanelFrame>
  );
}
