import Info from 'lucide-react/icons/info';
import * as layoutMessages from '../../messages/layout.ts';
import type { Dataset } from '../../paper/schema.ts';
import { onDemand } from '../../ui/deferred/on-demand.tsx';
import { PopoverButton } from '../../ui/dialogs/popover-button.tsx';

const load = () => import('./list-menu.tsx').then((module) => module.ListMenu);
const ListMenu = onDemand(load);

/** Says what the list is, beside its title. On small screens it also has what else the header has no room for. */
export function AboutButton({ dataset }: { dataset: Dataset }) {
  return (
    <PopoverButton
      label={layoutMessages.aboutList}
      icon={Info}
      inHeader
      load={load}
      className="touch-area print:hidden"
    >
      {(close) => <ListMenu dataset={dataset} onClose={close} />}
    </PopoverButton>
  );
}
