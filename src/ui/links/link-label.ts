import * as commonMessages from '../../messages/common.ts';
import type { PaperLink } from '../../paper/schema.ts';

/** The visible text of a paper's link: its label in the list, else the name of its kind. */
export function linkLabel({ label, kind }: Pick<PaperLink, 'label' | 'kind'>): string {
  return label.trim() || kindName(kind);
}

function kindName(kind: PaperLink['kind']): string {
  if (kind === 'arxiv') return 'arXiv';
  return kind === 'other' ? commonMessages.otherLink : kind.charAt(0).toUpperCase() + kind.slice(1);
}
