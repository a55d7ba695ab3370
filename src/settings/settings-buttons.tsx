import { KeysButton } from './keys-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** The keyboard shortcuts and the theme, one button each. */
export function SettingsButtons() {
  return (
    <>
      <KeysButton />
      <ThemeSwitch />
    </>
  );
}
