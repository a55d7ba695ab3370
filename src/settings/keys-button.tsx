import Keyboard from 'lucide-react/icons/keyboard';
import * as commonMessages from '../messages/common.ts';
import { DialogButton } from '../ui/dialog-button.tsx';
import { triggerIds } from '../ui/dom.ts';
import { onDemand } from '../ui/on-demand.tsx';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keys. Where there is only a finger and little room, nobody needs it. */
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
