/**
 * The browser's checks of loaded data. A zod schema would do the same, but zod is several times larger;
 * `checks.test.ts` compares the two.
 *
 * A check returns the valid value, or `invalid`. It corrects the value in place, because `JSON.parse` made it
 * for the check alone and 100,000 papers need no second copy. Unknown fields stay. `depthLeft` is how many
 * levels of objects the value may still have, since later code walks it recursively.
 */
export type Check<T> = (value: unknown, depthLeft: number) => T | typeof invalid;

/** The result of a check that failed. */
export const invalid = Symbol('invalid');

/** The compiler nests notes and their formulas up to 40 deep. */
const maxDepth = 100;

/** Runs a check on a value from its root. */
export function runCheck<T>(check: Check<T>, value: unknown): T | typeof invalid {
  return check(value, maxDepth);
}

/** Any text. */
export const text: Check<string> = (value) => (typeof value === 'string' ? value : invalid);

/** True or false. */
export const boolean: Check<boolean> = (value) => (typeof value === 'boolean' ? value : invalid);

/** A text that matches a pattern. */
export function textMatching(pattern: RegExp): Check<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : invalid);
}

/** An integer within bounds, both included. */
export function integer(min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? value
      : invalid;
}

/** One of the given texts. */
export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => (known.has(value) ? (value as T) : invalid);
}

/** A value that may be null. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, depthLeft) => (value === null ? null : check(value, depthLeft));
}

/** A value that may be missing; `fallback` then makes a replacement. */
export function optional<T, U = undefined>(check: Check<T>, fallback?: () => U): Check<T | U> {
  return (value, depthLeft) => (value === undefined ? (fallback?.() as U) : check(value, depthLeft));
}

/** A value that is replaced by `fallback` when it is invalid. */
export function withFallback<T, U>(check: Check<T>, fallback: U): Check<T | U> {
  return (value, depthLeft) => {
    const found = check(value, depthLeft);
    return found === invalid ? fallback : found;
  };
}

/** An array whose items are all valid. */
export function arrayOf<T>(check: Check<T>): Check<T[]> {
  return (value, depthLeft) => {
    if (!Array.isArray(value)) return invalid;
    for (let index = 0; index < value.length; index += 1) {
      const found = check(value[index], depthLeft);
      if (found === invalid) return invalid;
      if (found !== value[index]) value[index] = found;
    }
    return value;
  };
}

/** The valid items of an array. */
export function validItemsOf<T>(check: Check<T>): Check<T[]> {
  return (value, depthLeft) =>
    Array.isArray(value) ? value.filter((each) => check(each, depthLeft) !== invalid) : invalid;
}

/** An object whose values are all valid. */
export function valuesOf<T>(check: Check<T>): Check<Record<string, T>> {
  return (value, depthLeft) =>
    isObject(value) && Object.values(value).every((each) => check(each, depthLeft) !== invalid)
      ? (value as Record<string, T>)
      : invalid;
}

/** The valid values of an object, by key. */
export function validValuesOf<T>(check: Check<T>): Check<ReadonlyMap<string, T>> {
  return (value, depthLeft) => {
    if (!isObject(value)) return invalid;
    const valid = new Map<string, T>();
    for (const [key, each] of Object.entries(value)) {
      const found = check(each, depthLeft);
      if (found !== invalid) valid.set(key, found);
    }
    return valid;
  };
}

/** A check for each field of an object. */
export type FieldChecks<T> = { readonly [K in keyof T]-?: Check<T[K]> };

/**
 * An object, with a check for each field. An invalid field counts as missing if `onInvalid` is given, which is
 * called with its name; otherwise it makes the object invalid.
 */
export function object<T extends object>(
  checks: FieldChecks<T>,
  onInvalid?: (field: string) => void,
): Check<T> {
  const fields = Object.entries<Check<unknown>>(checks);
  return (value, depthLeft) => {
    if (!isObject(value) || depthLeft === 0) return invalid;
    for (const [key, check] of fields) {
      const given = value[key];
      let found = check(given, depthLeft - 1);
      if (found === invalid && onInvalid !== undefined) {
        onInvalid(key);
        found = check(undefined, depthLeft - 1);
      }
      if (found === invalid) return invalid;
      if (found !== given) value[key] = found;
    }
    return value as T;
  };
}

/** Tells whether a value is an object, not an array or null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
