/**
 * The browser's own checks of what it loads. The schemas say what a dataset is; to check by them would take a
 * library that is several times larger than this. `checks.test.ts` holds the one against the other.
 *
 * A check gives back the value that may be relied on, or `wrong`. What it looks at was made by `JSON.parse`
 * for nobody else, so it is mended in place: of 100,000 papers no second copy is wanted. Fields that it does
 * not know are left alone. `room`: how many objects deeper the value may go; whoever walks through it later
 * does so by recursion.
 */
export type Check<T> = (value: unknown, room: number) => T | typeof wrong;

/** What a check gives back of a value that cannot be relied on. */
export const wrong = Symbol('wrong');

/** Notes and the formulas in them are nested up to 40 deep by the compiler. */
const deepest = 100;

/** Checks a whole value. */
export function checked<T>(check: Check<T>, value: unknown): T | typeof wrong {
  return check(value, deepest);
}

/** Any text. */
export const text: Check<string> = (value) => (typeof value === 'string' ? value : wrong);

/** A text of some form. */
export function textLike(form: RegExp): Check<string> {
  return (value) => (typeof value === 'string' && form.test(value) ? value : wrong);
}

/** A whole number within bounds, both included. */
export function whole(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
      ? value
      : wrong;
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => (known.has(value) ? (value as T) : wrong);
}

/** What may be null. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, room) => (value === null ? null : check(value, room));
}

/** What may be missing; `instead` then makes what stands in for it. */
export function orMissing<T, U = undefined>(check: Check<T>, instead?: () => U): Check<T | U> {
  return (value, room) => (value === undefined ? (instead?.() as U) : check(value, room));
}

/** What is given up for something else when it is wrong. */
export function orElse<T, U>(check: Check<T>, instead: U): Check<T | U> {
  return (value, room) => {
    const found = check(value, room);
    return found === wrong ? instead : found;
  };
}

/** A list in which everything is right. */
export function listOf<T>(check: Check<T>): Check<T[]> {
  return (value, room) => {
    if (!Array.isArray(value)) return wrong;
    for (let place = 0; place < value.length; place += 1) {
      const found = check(value[place], room);
      if (found === wrong) return wrong;
      if (found !== value[place]) value[place] = found;
    }
    return value;
  };
}

/** What is right in a list; the rest is left out. */
export function goodOf<T>(check: Check<T>): Check<T[]> {
  return (value, room) =>
    Array.isArray(value) ? value.filter((each) => check(each, room) !== wrong) : wrong;
}

/** What is right among the values of an object, by their keys; the rest is left out. */
export function goodValues<T>(check: Check<T>): Check<ReadonlyMap<string, T>> {
  return (value, room) => {
    if (!isObject(value)) return wrong;
    const good = new Map<string, T>();
    for (const [key, each] of Object.entries(value)) {
      const found = check(each, room);
      if (found !== wrong) good.set(key, found);
    }
    return good;
  };
}

/** An object, by a check for every one of its fields. */
export function object<T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const fields = Object.entries<Check<unknown>>(checks);
  return (value, room) => {
    if (!isObject(value) || room === 0) return wrong;
    for (const [key, check] of fields) {
      const given = value[key];
      const found = check(given, room - 1);
      if (found === wrong) return wrong;
      if (found !== given) value[key] = found;
    }
    return value as T;
  };
}

/** Tells whether a value has fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
