import * as commonWords from '../words/common.ts';
import * as keyWords from '../words/keys.ts';
import { KeyCap } from './key-cap.tsx';
import { singleKeys } from './keys.ts';
import { paletteKeys } from './palette-keys.ts';
import { QueryHelp } from './query-help.tsx';
import { noSingleKeys } from './switches.ts';
import { useSwitch } from './use-switch.ts';

interface Line {
  readonly act: string;
  /** Keys that always work, and single ones that can be switched off. */
  readonly keys: readonly string[];
  readonly single: readonly string[];
}

const paletteKey = paletteKeys();

const lines: readonly Line[] = [
  { act: keyWords.acts.search, keys: [], single: [singleKeys.search] },
  { act: keyWords.acts.palette, keys: [paletteKey], single: [] },
  { act: commonWords.nextPaper, keys: ['↓'], single: [singleKeys.next] },
  { act: commonWords.previousPaper, keys: ['↑'], single: [singleKeys.previous] },
  { act: keyWords.acts.open, keys: [keyWords.enter], single: [] },
  { act: commonWords.star, keys: [], single: [singleKeys.star] },
  { act: keyWords.acts.select, keys: [keyWords.shiftSpace], single: ['x'] },
  { act: keyWords.acts.selectSeveral, keys: [keyWords.shiftDown, keyWords.shiftUp], single: [] },
  { act: keyWords.acts.overview, keys: [], single: [singleKeys.overview] },
  { act: keyWords.acts.back, keys: [keyWords.esc], single: [] },
  { act: keyWords.acts.keys, keys: [], single: [singleKeys.list] },
];

/** All keys and what they do, the switch for those that are a single letter or sign, and what can be typed into the search box. */
export function KeysList() {
  const [off, setOff] = useSwitch(noSingleKeys);
  return (
    <>
      <dl className="mt-3">
        {lines.map(({ act, keys, single }) => (
          <div key={act} className="flex min-h-9 items-center justify-between gap-4 border-b border-line py-1 text-cell">
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
        <span className="font-medium">{keyWords.singleKeys}</span>
      </label>
      <p id="single-keys-words" className="mt-0.5 ps-6.5 text-meta text-ink-muted">
        {keyWords.singleKeysHelp(paletteKey)}
      </p>
      <QueryHelp />
    </>
  );
}
