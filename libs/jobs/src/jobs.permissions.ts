import type { Permission } from '@ostoja/access';

/** The queue is the jobs' own business. */
export const jobsPermissions: Permission[] = [{ kod: 'jobs:outbox:deliver', opis: 'Rozsyłanie zdarzeń między częściami systemu', role: ['zadanie'] }];
