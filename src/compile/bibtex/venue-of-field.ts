import type { Venue } from '../../paper/schema.ts';
import { isStatus } from '../names/venue.ts';
import { venueKind } from '../names/venue-kind.ts';
import { venueOf } from '../reading/venues/venue-of.ts';

/** The venue that a record's field names. The field says that it is a venue, so unknown names count. */
export function venueOfField(name: string, isJournal: boolean): Venue | null {
  if (name === '' || isStatus(name)) return null;
  const { venue } = venueOf(name);
  if (venue?.kind !== 'other') return venue;
  return { ...venue, kind: venueKind(venue.name, true) ?? (isJournal ? 'journal' : 'conference') };
}
