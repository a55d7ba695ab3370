import { hasBidiControls, withoutBidiControls } from '../paper/invisible-characters.ts';

/**
 * A value with no characters that set the direction of text in any of its texts and keys: a list may also
 * write them as character references and escapes, which the reading of its files does not see. What has none
 * is not copied. `clean` gets the arrays that have none, and those in it are not looked at again: nothing may
 * change them.
 */
export function withoutBidiControlsIn<Value>(value: Value, clean?: WeakSet<object> | null): Value;
export function withoutBidiControlsIn(value: unknown, clean: WeakSet<object> | null = null): unknown {
  return hasBidiControlsIn(value, clean) ? cleaned(value) : value;
}

function hasBidiControlsIn(value: unknown, clean: WeakSet<object> | null): boolean {
  if (typeof value === 'string') return hasBidiControls(value);
  if (typeof value !== 'object' || value === null) return false;
  const isFound = (each: unknown) => hasBidiControlsIn(each, clean);
  if (!Array.isArray(value))
    return Object.keys(value).some(hasBidiControls) || Object.values(value).some(isFound);
  if (clean?.has(value)) return false;
  if (value.some(isFound)) return true;
  clean?.add(value);
  return false;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutBidiControls(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [withoutBidiControls(key), cleaned(each)]),
  );
}
