import { lazy, Suspense } from 'react';
import * as commonWords from '../words/common.ts';
import type { OpenPaperProps } from './open-paper.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { PanelPlaceholder } from './panel-placeholder.tsx';
import { useFetchSoon } from './use-fetch-soon.ts';

const load = () =>
  import('./open-paper.tsx').then(
    ({ OpenPaper: component }) => ({ default: component }),
    () => ({ default: UnreachablePaper }),
  );
const OpenPaper = lazy(load);

type PaperPanelProps = Omit<OpenPaperProps, 'id'>;

/** The panel, when the address names a paper. What it draws is fetched when the rows are there, before anybody asks. */
export function PaperPanel(props: PaperPanelProps) {
  const { view, covers, panel } = props;
  useFetchSoon(load);
  if (view.paper === null) return null;
  return (
    <PanelFrame label={commonWords.paper} covers={covers}>
      <Suspense fallback={<PanelPlaceholder onClose={panel.close} />}>
        <OpenPaper {...props} id={view.paper} />
      </Suspense>
    </PanelFrame>
  );
}

function UnreachablePaper({ panel }: OpenPaperProps) {
  return <PanelPlaceholder onClose={panel.close}>{commonWords.partMissing}</PanelPlaceholder>;
}
