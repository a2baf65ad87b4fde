import { Stack } from '@mantine/core';
import { UsersPage } from '../../features/access/uzytkownik/users-page.js';
import { EndingAuthorisations } from '../../features/postepowanie/upowaznienie/ending-authorisations.js';

/** The first screen of the administrator: accounts, and which authorisations must be renewed. */
export function Accounts() {
  return <Stack gap="lg"><EndingAuthorisations /><UsersPage /></Stack>;
}
