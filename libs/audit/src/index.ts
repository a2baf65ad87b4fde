export * from './audit-log.js';
export * from './audit.module.js';
export * from './audit.permissions.js';
export * from './audit.policy.js';
export { anchorFolder, exportAnchor } from './verify/anchor.js';
export { auditKey, type RunSql } from './chain/chain.js';
export { type AuditReport, verifyAudit } from './verify/verify-audit.js';
export { AuditKeeping } from './verify/audit-keeping.js';
