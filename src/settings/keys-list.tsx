import X from 'lucide-react/icons/x';
import * as commonMessages from '../messages/common.ts';
import * as settingsMessages from '../messages/settings.ts';
import { shortcutsOff } from '../preferences/preferences.ts';
import { usePreference } from '../preferences/use-preference.ts';
import { fileUrl } from '../ui/files/site-files.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyCap } from '../ui/keys/key-cap.tsx';
import { shortcutKeys } from '../ui/keys/keys.ts';
import { paletteKeys } from '../ui/keys/palette-keys.ts';
import { QueryHelp } from './query-help.tsx';

interface Shortcut {
  readonly action: string;
  /** Keys that always work, and single keys that can be switched off. */
  readonly keys: readonly string[];
  readonly single: readonly string[];
}

const paletteKey = paletteKeys();

/** The licences of the software in the page. */
const licences = fileUrl('./third-party-licences.txt');

const shortcuts: readonly Shortcut[] = [
  { action: settingsMessages.actions.search, keys: [], single: [shortcutKeys.search] },
  { action: settingsMessages.actions.filters, keys: [], single: [shortcutKeys.filters] },
  { action: settingsMessages.actions.steps, keys: ['↓', '↑'], single: [] },
  { action: settingsMessages.actions.tick, keys: [settingsMessages.space, '-', 'o'], single: [] },
  { action: settingsMessages.actions.palette, keys: [paletteKey], single: [] },
  { action: commonMessages.nextPaper, keys: ['↓'], single: [shortcutKeys.next] },
  { action: commonMessages.previousPaper, keys: ['↑'], single: [shortcutKeys.previous] },
  { action: settingsMessages.actions.open, keys: [settingsMessages.enter], single: [] },
  { action: commonMessages.star, keys: [], single: [shortcutKeys.star] },
  { action: settingsMessages.actions.cite, keys: [], single: [shortcutKeys.cite] },
  { action: settingsMessages.actions.select, keys: [settingsMessages.shiftSpace], single: ['x'] },
  {
    action: settingsMessages.actions.selectSeveral,
    keys: [settingsMessages.shiftDown, settingsMessages.shiftUp],
    single: [],
  },
  { action: settingsMessages.actions.overview, keys: [], single: [shortcutKeys.overview] },
  { action: settingsMessages.actions.back, keys: [settingsMessages.esc], single: [] },
  { action: settingsMessages.actions.keys, keys: [], single: [shortcutKeys.help] },
];

/** All keyboard shortcuts, the switch for single-key shortcuts, the query syntax, and the licences. */
export function KeysList({ onClose }: { onClose: () => void }) {
  const [off, setOff] = usePreference(shortcutsOff);
  return (
    <div className="max-h-[80dvh] overflow-y-auto px-5 pt-4 pb-5">
      <div className="flex items-center justify-between">
        <h2 className="text-title font-semibold">{commonMessages.keyboardShortcuts}</h2>
        <IconButton label={commonMessages.close} icon={X} onClick={onClose} className="-me-2" />
      </div>
      <dl className="mt-3">
        {shortcuts.map(({ action, keys, single }) => (
          <div
            key={action}
            className="flex min-h-9 items-center justify-between gap-4 border-b border-line py-1 text-cell"
          >
            <dt className="text-ink-muted">{action}</dt>
            <dd className="flex shrink-0 items-center gap-1.5">
              {keys.map((key) => (
                <KeyCap key={key} name={key} />
              ))}
              {single.map((key) => (
                <KeyCap key={key} name={key} off={off} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex gap-2.5 text-cell">
        <input
          type="checkbox"
          checked={!off}
          onChange={({ target }) => setOff(!target.checked)}
          aria-describedby="single-keys-words"
          className="mt-0.5 size-4 shrink-0"
        />
        <span className="font-medium">{settingsMessages.singleKeys}</span>
      </label>
      <p id="single-keys-words" className="mt-0.5 ps-6.5 text-meta text-ink-muted">
        {settingsMessages.singleKeysHelp(paletteKey)}
      </p>
      <QueryHelp />
      {licences !== null && (
        <p className="mt-4 border-t border-line pt-3 text-meta">
          <a href={licences} className="text-accent hover:underline">
            {settingsMessages.licences}
          </a>
        </p>
      )}
    </div>
  );
}
