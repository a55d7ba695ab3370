import Contrast from 'lucide-react/icons/contrast';
import * as commonMessages from '../messages/common.ts';
import { useTheme } from '../preferences/theme.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface ThemeSwitchProps {
  className?: string;
}

/** Switches between the light and the dark theme. */
export function ThemeSwitch({ className = '' }: ThemeSwitchProps) {
  const [theme, toggle] = useTheme();
  const label = theme === 'dark' ? commonMessages.lightTheme : commonMessages.darkTheme;
  return <IconButton label={label} icon={Contrast} onClick={toggle} className={className} />;
}
