import { CreateAccess1764000000100 } from './1764000000100-create-access.js';
import { CreateHttp1764000000300 } from './1764000000300-create-http.js';

/** The one linear history of the schema. */
export const MIGRATIONS = [CreateAccess1764000000100, CreateHttp1764000000300];
