import { z } from 'zod/mini';

/** A field with its description, which the published JSON Schema has too. */
export function described<T extends z.ZodMiniType>(type: T, what: string): T {
  return type.check(z.describe(what)) as T;
}

/** A field that files of an older version lack, with the value that it then has. */
export function later<T extends z.ZodMiniType>(type: T, value: z.output<T>, what: string) {
  return described(z._default(type, value as never), what);
}
