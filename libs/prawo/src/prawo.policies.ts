import { allOf, equals, has, isSelf, type TablePolicy } from '@ostoja/access';

/** A value is loaded under one's own name and waits; whoever releases moves it on. Calculators read released values through a door of the database. */
export const prawoPolicies: TablePolicy[] = [
  {
    table: 'prawo.wartosc_parametru',
    read: has('prawo:parametr:read'),
    insert: allOf(has('prawo:parametr:load'), isSelf('wczytal_id'), equals('stan', 'wczytana')),
    update: has('prawo:parametr:release'),
  },
];
