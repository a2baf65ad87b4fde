import { CreateAccess1764000000100 } from './1764000000100-create-access.js';

/** The one linear history of the schema. */
export const MIGRATIONS = [CreateAccess1764000000100];
