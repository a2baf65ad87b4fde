export * from './permission.js';
export * from './policy/predicate-function.js';
export * from './policy/predicate-sql.js';
export * from './policy/predicate.js';
