import * as commonMessages from '../messages/common.ts';
import * as settingsMessages from '../messages/settings.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { singleKeys } from '../ui/keys.ts';
import { paletteKeys } from '../ui/palette-keys.ts';
import { noSingleKeys } from '../ui/preferences.ts';
import { usePreference } from '../ui/use-preference.ts';
import { QueryHelp } from './query-help.tsx';

interface Line {
  readonly act: string;
  /** Keys that always work, and single ones that can be switched off. */
  readonly keys: readonly string[];
  readonly single: readonly string[];
}

const paletteKey = paletteKeys();

const lines: readonly Line[] = [
  { act: settingsMessages.actions.search, keys: [], single: [singleKeys.search] },
  { act: settingsMessages.actions.palette, keys: [paletteKey], single: [] },
  { act: commonMessages.nextPaper, keys: ['↓'], single: [singleKeys.next] },
  { act: commonMessages.previousPaper, keys: ['↑'], single: [singleKeys.previous] },
  { act: settingsMessages.actions.open, keys: [settingsMessages.enter], single: [] },
  { act: commonMessages.star, keys: [], single: [singleKeys.star] },
  { act: settingsMessages.actions.select, keys: [settingsMessages.shiftSpace], single: ['x'] },
  {
    act: settingsMessages.actions.selectSeveral,
    keys: [settingsMessages.shiftDown, settingsMessages.shiftUp],
    single: [],
  },
  { act: settingsMessages.actions.overview, keys: [], single: [singleKeys.overview] },
  { act: settingsMessages.actions.back, keys: [settingsMessages.esc], single: [] },
  { act: settingsMessages.actions.keys, keys: [], single: [singleKeys.list] },
];

/** All keys and what they do, the switch for those that are a single letter or sign, and what can be typed into the search box. */
export function KeysList() {
  const [off, setOff] = usePreference(noSingleKeys);
  return (
    <>
      <dl className="mt-3">
        {lines.map(({ act, keys, single }) => (
          <div
            key={act}
            className="flex min-h-9 items-center justify-between gap-4 border-b border-line py-1 text-cell"
          >
            <dt className="text-ink-muted">{act}</dt>
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
    </>
  );
}
