import { useEffect, useEffectEvent } from 'react';
import { isKeyTaken, isKeyTyped } from '../ui/keys/shortcut-events.ts';
import { shortcutsOff } from './preferences.ts';
import { usePreference } from './use-preference.ts';

/**
 * Calls back when the key of a shortcut is pressed, unless the reader types, a dialog is open, or shortcuts of a
 * single letter are off.
 */
export function useSingleKey(key: string, onPress: () => void): void {
  const [singleKeysOff] = usePreference(shortcutsOff);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || singleKeysOff || isKeyTaken(event) || isKeyTyped(event)) return;
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
