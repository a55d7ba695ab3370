/** The media types of a list's feeds. The head of a site's page names the feeds by them, and the app finds them so. */
export const feedTypes = { atom: 'application/atom+xml', jsonFeed: 'application/feed+json' } as const;
