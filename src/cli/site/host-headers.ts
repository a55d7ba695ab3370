import { policyHeader } from './content-security-policy.ts';
import { hashedFolders, type TextFile } from './hashed-file.ts';

/**
 * The file from which Netlify and Cloudflare Pages take the headers that they send: the policy for every page, and how
 * long a file may be kept whose name changes with its content.
 */
export const hostHeaders: TextFile = {
  path: '_headers',
  content: [
    '/*',
    `  Content-Security-Policy: ${policyHeader}`,
    '  X-Content-Type-Options: nosniff',
    ...hashedFolders.flatMap((folder) => [
      `/${folder}/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
    ]),
    '',
  ].join('\n'),
};
