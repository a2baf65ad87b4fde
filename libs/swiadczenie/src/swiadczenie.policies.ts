import { caseRow, type TablePolicy } from '@ostoja/access';

/** A calculation is seen where its case is; nobody changes or deletes it. */
export const swiadczeniePolicies: TablePolicy[] = [
  { table: 'swiadczenie.obliczenie', read: caseRow('swiadczenie:obliczenie:read'), insert: caseRow('swiadczenie:obliczenie:create') },
  {
    table: 'swiadczenie.przyznanie',
    read: caseRow('swiadczenie:przyznanie:read'),
    insert: caseRow('swiadczenie:przyznanie:create'),
    update: caseRow('swiadczenie:przyznanie:update'),
  },
];
