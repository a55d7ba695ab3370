/** Blocks that hold content up to their end tag. */
export const containers: ReadonlySet<string> = new Set([
  'hint',
  'tabs',
  'tab',
  'stepper',
  'step',
  'columns',
  'column',
  'code',
  'content-ref',
  'updates',
  'update',
  'if',
  'raw',
  'prompt',
  'swagger',
  'swagger-description',
  'swagger-parameter',
  'swagger-response',
  'api-method',
  'code-tabs',
  'code-tabs-item',
  'openapi',
  'openapi-operation',
]);
/** Blocks whose end tag, and with it a caption, may be left out. */
export const optionalEnd: ReadonlySet<string> = new Set(['embed', 'file']);
/** Blocks that stand alone. */
export const single: ReadonlySet<string> = new Set(['include', 'page-ref', 'vars']);

/** Tells whether a tag of this name opens, ends or is one of GitBook's blocks. */
export function isBlockName(name: string): boolean {
  const own = name.replace(/^end/u, '');
  return containers.has(own) || optionalEnd.has(own) || single.has(own);
}

/** The styles that a hint may have. */
export const hintStyles: ReadonlySet<string> = new Set(['info', 'warning', 'danger', 'success']);
