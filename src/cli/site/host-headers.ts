import { policyHeader } from './content-security-policy.ts';
import { hashedFolders, type TextFile } from './hashed-file.ts';
import { oneFileName } from './one-file/one-file-names.ts';

/**
 * The file from which Netlify and Cloudflare Pages take the headers that they send: the policy for every
 * page, how long a file may be kept whose name changes with its content, and that the site in one file, if
 * there is one, is saved: opened on the host, it would be under the policy of the other pages, too.
 */
export const hostHeaders: TextFile = {
  path: '_headers',
  content: [
    '/*',
    `  Content-Security-Policy: ${policyHeader}`,
    '  X-Content-Type-Options: nosniff',
    `/${oneFileName}`,
    '  Content-Disposition: attachment',
    ...hashedFolders.flatMap((folder) => [
      `/${folder}/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
    ]),
    '',
  ].join('\n'),
};
