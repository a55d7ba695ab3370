import type { StyledText } from '../../markdown/styled-text.ts';
import { formOfAddress } from '../../names/link-kind.ts';
import { byHostAt } from './by-host.ts';

/**
 * All that recognisers ask of a line, in one text: its words, where its marks begin and end, and of addresses
 * what `formOfAddress` tells. Lines of one form are cut and recognised alike.
 */
export function formOf({ text, marks }: StyledText): string {
  const byHost = byHostAt({ text, marks });
  let form = byHost === null ? text : `${text}\n${byHost}`;
  for (const { kind, start, end, url } of marks)
    form += `\n${kind} ${start} ${end} ${kind === 'link' ? formOfAddress(url) : ''}`;
  return form;
}
