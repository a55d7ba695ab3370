import type { Diagnostic } from '../../paper/reports/report.ts';
import { createReporter } from '../diagnostics/reporter.ts';
import { pageOf, type SourceFile } from './read-list.ts';

interface Decoded {
  readonly bytes: Uint8Array;
  readonly page: SourceFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Creates a function like `pageOf` that decodes a file again only if its bytes have changed. */
export function createKeptDecoding(): typeof pageOf {
  const known = new Map<string, Decoded>();
  return (path, bytes, reporter) => {
    const before = known.get(path);
    const isSame = before !== undefined && Buffer.compare(before.bytes, bytes) === 0;
    const decoded = isSame ? before : decode(path, bytes);
    known.set(path, decoded);
    reporter.include(decoded.diagnostics);
    return decoded.page;
  };
}

function decode(path: string, bytes: Uint8Array): Decoded {
  const reporter = createReporter();
  const page = pageOf(path, bytes, reporter);
  return { bytes, page, diagnostics: reporter.diagnostics() };
}
