import { Suspense } from 'react';
import * as commonMessages from '../messages/common.ts';
import { PanelFrame } from '../panel/panel-frame.tsx';
import { PanelPlaceholder } from '../panel/panel-placeholder.tsx';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { usePrefetch } from '../ui/deferred/use-prefetch.ts';
import type { OpenPaperProps } from './open-paper.tsx';

const load = () => import('./open-paper.tsx').then((module) => module.OpenPaper);
const OpenPaper = onDemand(load, (failure, { panel }) => (
  <PanelPlaceholder onClose={panel.close}>{failure}</PanelPlaceholder>
));

type OpenPaperPanelProps = Omit<OpenPaperProps, 'id'>;

/** The panel, if the URL names a paper. Its code is fetched right after the first rows are shown. */
export function OpenPaperPanel(props: OpenPaperPanelProps) {
  const { view, covers, panel } = props;
  usePrefetch(load);
  if (view.paper === null) return null;
  return (
    <PanelFrame label={commonMessages.paper} covers={covers}>
      <Suspense fallback={<PanelPlaceholder onClose={panel.close} />}>
        <OpenPaper {...props} id={view.paper} />
      </Suspense>
    </PanelFrame>
  );
}
