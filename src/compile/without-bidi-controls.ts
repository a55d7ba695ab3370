import { hasBidiControls, withoutBidiControls } from '../paper/invisible-characters.ts';

/**
 * A value with no characters that set the direction of text in any of its texts and keys: a list may also write them as
 * character references and escapes, which the reading of its files does not see. What has none is not copied.
 */
export function withoutBidiControlsIn<Value>(value: Value): Value;
export function withoutBidiControlsIn(value: unknown): unknown {
  return hasBidiControlsIn(value) ? cleaned(value) : value;
}

function hasBidiControlsIn(value: unknown): boolean {
  if (typeof value === 'string') return hasBidiControls(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasBidiControlsIn);
  return Object.keys(value).some(hasBidiControls) || Object.values(value).some(hasBidiControlsIn);
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutBidiControls(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [withoutBidiControls(key), cleaned(each)]),
  );
}
