import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { useUnitName } from '../../../shared/unit/units.js';
import { type Kartoteka, type Osoba, personQuery, useKartoteka } from '../api.js';
import { texts } from '../texts.js';
import { Accounts } from './accounts.js';
import { Addresses } from './addresses.js';
import { Contacts } from './contacts.js';
import { IdentityDialog } from './identity-dialog.js';

const t = texts.person;
const f = texts.fields;

/** Identity, addresses, contacts and accounts. */
export function PersonDataPage() {
  const id = useParam('id');
  const person = useQuery(personQuery(id));
  const file = useKartoteka(id);
  const may = useMay();
  return (
    <Stack gap="md">
      <QueryView query={person}>{(data) => <Identity person={data} />}</QueryView>
      {may('osoba:dane:read') && (
        <QueryView query={file}>
          {(data) => (
            <Stack gap="md">
              <Section title={t.addresses}><Addresses osobaId={id} addresses={data.adresy} /></Section>
              <Section title={t.contacts}><Contacts osobaId={id} contacts={data.kontakty} /></Section>
              <Section title={t.accounts}><Accounts osobaId={id} accounts={data.rachunki} /></Section>
              <Section title={t.care}><Care file={data} /></Section>
            </Stack>
          )}
        </QueryView>
      )}
    </Stack>
  );
}

function Identity({ person }: { readonly person: Osoba }) {
  const [editing, dialog] = useDisclosure();
  const may = useMay();
  return (
    <Section title={t.identity} actions={may('osoba:osoba:write') && <Button size="xs" variant="default" onClick={dialog.open}>{t.edit}</Button>}>
      <Details
        rows={[
          [f.imie, [person.imie, person.drugie_imie].filter(Boolean).join(' ')],
          [f.nazwisko, person.nazwisko],
          [f.nazwisko_rodowe, person.nazwisko_rodowe],
          [f.pesel, person.pesel],
          [f.data_urodzenia, formatDate(person.data_urodzenia)],
          [f.plec, person.plec ? (texts.sex[person.plec] ?? person.plec) : null],
          [f.obywatelstwo, person.obywatelstwo],
          [f.dokument_rodzaj, person.dokument_rodzaj ? `${texts.documents[person.dokument_rodzaj] ?? person.dokument_rodzaj} ${person.dokument_numer ?? ''}` : null],
          ...(person.opis ? [[f.opis, person.opis] as const] : []),
        ]}
      />
      {editing && <IdentityDialog person={person} onClose={dialog.close} />}
    </Section>
  );
}

function Care({ file }: { readonly file: Kartoteka }) {
  const nameOf = useUnitName();
  if (file.opieki.length === 0) return <EmptyState>{t.noCare}</EmptyState>;
  return <Details rows={file.opieki.map((one) => [formatPeriod(one.od, one.do), nameOf(one.komorka_id)])} />;
}
