import Keyboard from 'lucide-react/icons/keyboard';
import * as commonWords from '../words/common.ts';
import { DialogButton } from './dialog-button.tsx';
import { onDemand } from './on-demand.tsx';
import { openerIds } from './openers.ts';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keys. Where there is only a finger and little room, nobody needs it. */
export function KeysButton() {
  return (
    <DialogButton
      id={openerIds.keys}
      label={commonWords.keyboardShortcuts}
      icon={Keyboard}
      load={load}
      className="max-tablet:[@media(any-hover:none)]:hidden"
    >
      {() => <KeysList />}
    </DialogButton>
  );
}
