import * as commonMessages from '../../messages/common.ts';
import { openPalette } from '../../palette/palette.tsx';
import type { Dataset } from '../../paper/schema.ts';
import { useTheme } from '../../preferences/theme.ts';
import { openKeys } from '../../ui/triggers.ts';
import { AboutList } from './about-list.tsx';

interface ListMenuProps {
  dataset: Dataset;
  onClose: () => void;
}

/** What the list is, and on small or touch screens what the header has elsewhere. */
export function ListMenu({ dataset, onClose }: ListMenuProps) {
  const [theme, toggleTheme] = useTheme();
  const items = [
    [commonMessages.goToAnything, openPalette],
    [theme === 'dark' ? commonMessages.lightTheme : commonMessages.darkTheme, toggleTheme],
    [commonMessages.keyboardShortcuts, openKeys],
  ] as const;
  return (
    <>
      {items.map(([label, act]) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onClose();
            act();
          }}
          className="hidden h-11 w-full items-center rounded-md px-2 text-start text-row hover:bg-surface max-tablet:flex [@media(any-hover:none)]:flex"
        >
          {label}
        </button>
      ))}
      <AboutList dataset={dataset} />
    </>
  );
}
