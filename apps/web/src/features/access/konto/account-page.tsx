import { Stack } from '@mantine/core';
import { type Me, useMe } from '../../../shared/api/me.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { PasswordForm } from './password-form.js';
import { texts } from '../texts.js';

const t = texts.account;

/** Who I am here: roles of today with their units, and the password. */
export function AccountPage() {
  const me = useMe();
  return (
    <Page title={t.title}>
      <QueryView query={me}>
        {(data) => (
          <Stack gap="lg">
            <Section title={`${data.imie} ${data.nazwisko}`}>
              <Details rows={[[t.login, data.login], [t.position, data.stanowisko], [t.centre, data.jednostka.nazwa]]} />
            </Section>
            <Section title={t.roles}><Roles roles={data.role} /></Section>
            <Section title={t.password}><PasswordForm /></Section>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Roles({ roles }: { readonly roles: Me['role'] }) {
  if (roles.length === 0) return <EmptyState>{t.noRoles}</EmptyState>;
  return (
    <DataTable
      caption={t.roles}
      rows={roles}
      rowKey={(role) => `${role.rola} ${role.komorka.id} ${role.w_zastepstwie?.id ?? ''}`}
      columns={[
        { header: t.role, cell: (role) => role.nazwa },
        { header: t.unit, cell: (role) => role.komorka.nazwa },
        { header: t.how, cell: ({ w_zastepstwie: person }) => (person ? t.standingFor(`${person.imie} ${person.nazwisko}`) : t.own) },
      ]}
    />
  );
}
