import { everybody, has, type TablePolicy } from '@ostoja/access';

const delivers = has('jobs:outbox:deliver');

/** Everybody's act may cause an event; only jobs see and deliver them. */
export const jobsPolicies: TablePolicy[] = [
  { table: 'jobs.outbox', read: delivers, insert: everybody, delete: delivers },
  { table: 'jobs.odbior', read: delivers, insert: delivers },
];
