import Keyboard from 'lucide-react/icons/keyboard';
import * as commonMessages from '../messages/common.ts';
import { onDemand } from '../ui/deferred/on-demand.tsx';
import { DialogButton } from '../ui/dialog-button.tsx';
import { triggerIds } from '../ui/dom.ts';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keyboard shortcuts. Hidden on small touch screens. */
export function KeysButton() {
  return (
    <DialogButton
      id={triggerIds.keys}
      label={commonMessages.keyboardShortcuts}
      icon={Keyboard}
      load={load}
      className="max-tablet:[@media(any-hover:none)]:hidden"
    >
      {() => <KeysList />}
    </DialogButton>
  );
}
