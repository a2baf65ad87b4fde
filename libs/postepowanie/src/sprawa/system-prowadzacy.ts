/** Which system leads a case while the old one is still in use beside. */
export const SYSTEM_PROWADZACY = ['Ostoja', 'POMOST'] as const;
export type SystemProwadzacy = (typeof SYSTEM_PROWADZACY)[number];
