export * from './clock.js';
export * from './domain-error.js';
export * from './event.js';
export * from './fraction.js';
export * from './ids.js';
export * from './money.js';
export * from './page.js';
export * from './plain-date.js';
