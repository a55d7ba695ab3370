/* The classes of columns: where they show, and how wide they are. */

/** Default columns appear as the table gets wider; chosen columns show wherever rows are not cards. */
export const fromAffils = 'hidden @affils:table-cell @cards:in-data-columns:table-cell';
export const fromTopics = 'hidden @topics:table-cell @cards:in-data-columns:table-cell';
export const noCards = '@max-cards:hidden';
/**
 * On wide screens the title is at most 37 rem wide, some 76 letters, which is easy to read: venue, topic and affiliation
 * share what is left, unless the reader has chosen the columns. On others the title takes it, so that more rows fit.
 */
export const shareForVenue = '@topics:not-in-data-columns:w-[calc(5.5rem+(100cqw-75rem)*0.15)]';
export const shareForTopic = '@topics:not-in-data-columns:w-[calc(8.25rem+(100cqw-75rem)*0.4)]';
export const shareForAffils = '@topics:not-in-data-columns:w-[calc(8rem+(100cqw-75rem)*0.45)]';
