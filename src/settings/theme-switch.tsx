import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import * as commonMessages from '../messages/common.ts';
import { useTheme } from '../ui/theme.ts';

/** Changes between the light and the dark theme. */
export function ThemeSwitch() {
  const [theme, toggle] = useTheme();
  const Icon = theme === 'dark' ? Sun : Moon;
  const label = theme === 'dark' ? commonMessages.lightTheme : commonMessages.darkTheme;
  return (
    <button
      type="button"
      onClick={toggle}
      aria-label={label}
      title={label}
      className="flex size-9 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface hover:text-ink"
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  );
}
