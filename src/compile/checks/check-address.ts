import { domainToUnicode } from 'node:url';
import { quoted } from '../diagnostics/quoted.ts';
import type { Place, Reporter } from '../diagnostics/reporter.ts';

/** Hosts that only the writer can reach. */
const privateHost =
  /^(?:localhost|.*\.(?:local|internal|localhost)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[f[cde][\da-f:]+\])$/iu;

/** Reports an address of the web that says more than it should, that others cannot reach, or that looks like another. `text` is the link's. */
export function checkAddress(url: string, text: string, place: Place, reporter: Reporter): void {
  const parts = parse(url);
  if (parts === null || !/^https?:$/u.test(parts.protocol)) return;
  if (parts.username !== '' || parts.password !== '')
    reporter.report(
      'url-credentials',
      place,
      `the address of ${quoted(text)} holds a user’s name or password for ${parts.hostname}`,
    );
  if (privateHost.test(parts.hostname))
    reporter.report(
      'url-private',
      place,
      `the address of ${quoted(text)} leads to ${parts.hostname}, which others cannot reach`,
    );
  const host = domainToUnicode(parts.hostname);
  const shown = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]|$)/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  if (mixesScripts(host))
    reporter.report(
      'url-lookalike',
      place,
      `the host ${host} mixes letters of several scripts (${parts.hostname})`,
    );
  else if (shown !== undefined && /^(?:https?:\/\/|www\.)/iu.test(text) && bare(shown) !== bare(host))
    reporter.report('url-lookalike', place, `the link shows ${shown} and leads to ${host}`);
}

/** Latin letters beside Cyrillic or Greek ones, some of which look the same. */
function mixesScripts(host: string): boolean {
  return host
    .split('.')
    .some((label) => /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(label) && /\p{Script=Latin}/u.test(label));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
