import './pomost.errors.js';

export { ImportJob } from './import/import.job.js';
export { ImportService } from './import/import.service.js';
export { PomostModule } from './pomost.module.js';
export { pomostPermissions } from './pomost.permissions.js';
export { pomostPolicies } from './pomost.policy.js';
export { PrzejecieService } from './system/przejecie.service.js';
