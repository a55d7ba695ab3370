import { fieldNameOfLine } from '../../names/field-role.ts';
import { isLabel } from '../../names/link-kind.ts';
import { opensWithPresenter, opensWithPresenterField } from '../../names/people/presenter.ts';
import type { Span } from '../lines/spans.ts';

/**
 * How well a span reads as a field name (`Authors:`) or as the names of presenters (`Ada Frost presents:`);
 * null if no colon follows it.
 */
export function asFieldName({ text, close, open }: Span): number | null {
  if (close !== ':' || text.length > 40) return null;
  if (fieldNameOfLine(`${text}: x`) !== null) return open.startsWith('^') ? 6 : 4;
  if (opensWithPresenterField(text)) return 4;
  return isLabel(text) || (open === '^' && opensWithPresenter(text)) ? 4 : null;
}
