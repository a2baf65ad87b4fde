/** The newest state of things: later than any instant, so that clocks of several machines need not agree. */
export const NEWEST = 'infinity';
/** An instant as of which things are shown. */
export type AsOf = Date | typeof NEWEST;
