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
  { act: 'Search', keys: [], single: [singleKeys.search] },
  { act: 'Go to a paper, a filter or a page, or run a command', keys: [paletteKey], single: [] },
  { act: 'Next paper', keys: ['↓'], single: [singleKeys.next] },
  { act: 'Previous paper', keys: ['↑'], single: [singleKeys.previous] },
  { act: 'Open the paper', keys: ['Enter'], single: [] },
  { act: 'Star', keys: [], single: [singleKeys.star] },
  { act: 'Select the row', keys: ['Shift Space'], single: ['x'] },
  { act: 'Select several rows', keys: ['Shift ↓', 'Shift ↑'], single: [] },
  { act: 'Overview, and the table again', keys: [], single: [singleKeys.overview] },
  { act: 'Step back: close the paper, go to the search, clear it', keys: ['Esc'], single: [] },
  { act: 'This list', keys: [], single: [singleKeys.list] },
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
        <span className="font-medium">Single-key shortcuts</span>
      </label>
      <p id="single-keys-words" className="mt-0.5 ps-6.5 text-meta text-ink-muted">
        Switch them off if you speak to your computer, or press keys by accident. The arrows and {paletteKey} always work.
      </p>
      <QueryHelp />
    </>
  );
}
