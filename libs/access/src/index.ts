export * from './access.module.js';
export * from './access.permissions.js';
export * from './access.policy.js';
export * from './guard/route-access.js';
export * from './permission.js';
export * from './policy/predicate-function.js';
export * from './policy/predicate-sql.js';
export * from './policy/predicate.js';
