import { fileURLToPath } from 'node:url';

/** The project's folder; in the published package, the package's. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
