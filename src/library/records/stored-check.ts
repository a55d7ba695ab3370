import { type Check, type FieldChecks, invalid, object, runCheck } from '../../paper/checks/check.ts';

/** A moment, in milliseconds since 1970. */
export const moment: Check<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : invalid;

/**
 * Makes a function that checks stored objects; null for one that is invalid. Unlike in a dataset, an unknown field
 * makes an object invalid: another version of the app wrote it, and writing it back would lose the field.
 */
export function storedCheck<T extends object>(checks: FieldChecks<T>) {
  const check = object<T>(checks);
  return (value: unknown): T | null => {
    const found = runCheck(check, value);
    return found === invalid || Object.keys(found).some((key) => !Object.hasOwn(checks, key)) ? null : found;
  };
}
