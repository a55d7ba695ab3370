import type { Paper } from '../../paper/schema.ts';
import { unifyAwards } from './unify-awards.ts';
import { unifyVenues } from './unify-venues.ts';

/** Gives each venue and each award one name in the list. */
export function unifyNames<P extends Pick<Paper, 'venue' | 'awards'>>(papers: readonly P[]): P[] {
  return unifyAwards(unifyVenues(papers));
}
