const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The policy of this name gives the address of the service worker, whatever text it gets
  // (`src/updates/register-worker.ts`).
  'trusted-types service-worker',
];

/**
 * The Content Security Policy that every page of a site carries: only scripts and files of its own origin, none of them inline,
 * so that no text of a list can run as code.
 */
export const contentSecurityPolicy = directives.join('; ');

/**
 * The policy as a header. It also keeps other sites from showing the page in a frame, which browsers ignore
 * in a page's own policy.
 */
export const policyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
