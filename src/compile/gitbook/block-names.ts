/** Blocks with content up to a required end tag. */
export const containerBlocks: ReadonlySet<string> = new Set([
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
/** Blocks with an optional caption and end tag. */
export const optionalEndBlocks: ReadonlySet<string> = new Set(['embed', 'file']);
/** Blocks without content or end tag. */
export const standaloneBlocks: ReadonlySet<string> = new Set(['include', 'page-ref', 'vars']);
/** Blocks that sites built from the same pages show to nobody: Jekyll's comments. */
export const hiddenBlocks: ReadonlySet<string> = new Set(['comment']);

/** Whether a tag name, with or without `end`, is that of a GitBook block. */
export function isBlockName(name: string): boolean {
  const blockName = name.replace(/^end/u, '');
  return (
    containerBlocks.has(blockName) ||
    optionalEndBlocks.has(blockName) ||
    standaloneBlocks.has(blockName) ||
    hiddenBlocks.has(blockName)
  );
}

/** GitBook's styles of callouts, which it calls hints. */
export const hintStyles: ReadonlySet<string> = new Set(['info', 'warning', 'danger', 'success']);
