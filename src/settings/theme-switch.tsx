import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import * as commonMessages from '../messages/common.ts';
import { useTheme } from '../preferences/theme.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Switches between the light and the dark theme. */
export function ThemeSwitch() {
  const [theme, toggle] = useTheme();
  const label = theme === 'dark' ? commonMessages.lightTheme : commonMessages.darkTheme;
  return <IconButton label={label} icon={theme === 'dark' ? Sun : Moon} onClick={toggle} />;
}
