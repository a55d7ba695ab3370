import { createHash } from 'node:crypto';

/** Tells a text from every other. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
