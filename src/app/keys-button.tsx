import Keyboard from 'lucide-react/icons/keyboard';
import { DialogButton } from './dialog-button.tsx';
import { onDemand } from './on-demand.tsx';

const buttonId = 'keys';

const load = () => import('./keys-list.tsx').then((module) => module.KeysList);
const KeysList = onDemand(load);

/** Opens the list of keys, from wherever the focus is; there it returns. */
export function openKeys(): void {
  document.getElementById(buttonId)?.click();
}

/** Opens the list of keys. Where there is only a finger and little room, nobody needs it. */
export function KeysButton() {
  return (
    <DialogButton
      id={buttonId}
      label="Keyboard shortcuts"
      icon={Keyboard}
      load={load}
      className="max-tablet:[@media(any-hover:none)]:hidden"
    >
      {() => <KeysList />}
    </DialogButton>
  );
}
