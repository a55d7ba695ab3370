import { domainToUnicode } from 'node:url';
import { quoted } from '../diagnostics/quoted.ts';
import type { Reporter, SourceLocation } from '../diagnostics/reporter.ts';
import { oneOf } from '../patterns/pattern.ts';

/** Hosts that are not on the public internet. */
const privateHost = oneOf('iu')`
  localhost|.*\.(?:local|internal|localhost)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+
  |172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[f[cde][\da-f:]+\]`;

/** Reports a web address with credentials or a private or misleading host; `text` is the link's text. */
export function checkAddress(url: string, text: string, location: SourceLocation, reporter: Reporter): void {
  const parts = parse(url);
  if (parts === null || !/^https?:$/u.test(parts.protocol)) return;
  if (parts.username !== '' || parts.password !== '')
    reporter.report(
      'url-credentials',
      location,
      `the address of ${quoted(text)} contains a user name or password for ${parts.hostname}`,
    );
  if (privateHost.test(parts.hostname))
    reporter.report(
      'url-private',
      location,
      `the address of ${quoted(text)} points to ${parts.hostname}, which is not on the public internet`,
    );
  const host = domainToUnicode(parts.hostname);
  const shown = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]|$)/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  if (mixesScripts(host))
    reporter.report(
      'url-lookalike',
      location,
      `the host ${host} mixes letters from several scripts (${parts.hostname})`,
    );
  else if (
    shown !== undefined &&
    /^(?:https?:\/\/|www\.)/iu.test(text) &&
    withoutWww(shown) !== withoutWww(host)
  )
    reporter.report('url-lookalike', location, `the link shows ${shown} but points to ${host}`);
}

/** Tells whether a label mixes Latin with Cyrillic or Greek letters, some of which look the same. */
function mixesScripts(host: string): boolean {
  return host
    .split('.')
    .some((label) => /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(label) && /\p{Script=Latin}/u.test(label));
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
