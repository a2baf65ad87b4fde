import { Alert, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { type Osoba, personQuery, useKartoteka } from '../api.js';
import { texts } from '../texts.js';

const t = texts.person;

/** The head of a person file and its parts; cases and payments belong to their own libraries. */
export function PersonLayout() {
  const id = useParam('id');
  const query = useQuery(personQuery(id));
  const may = useMay();
  const covered = useKartoteka(id).data?.objeta_opieka ?? true;
  const tabs = [
    { segment: '', label: t.data },
    ...(may('osoba:dane:read') ? [{ segment: 'gospodarstwo', label: t.household }] : []),
    ...(may('osoba:dowod:read') ? [{ segment: 'dowody', label: t.evidence }] : []),
    ...(may('postepowanie:sprawa:read') ? [{ segment: 'sprawy', label: t.cases }] : []),
    ...(may('pomoc-spoleczna:kontrakt:read') ? [{ segment: 'praca-socjalna', label: t.socialWork }] : []),
    ...(may('osoba:dane:read') ? [{ segment: 'chronologia', label: t.chronology }] : []),
    ...(may('wyplata:tytul:read') ? [{ segment: 'wyplaty', label: t.payments }] : []),
    ...(may('naleznosc:naleznosc:read') ? [{ segment: 'naleznosci', label: t.claims }] : []),
  ];
  return (
    <Page
      title={query.data ? `${query.data.imie} ${query.data.nazwisko}` : t.title}
      subtitle={query.data && <Subtitle person={query.data} />}
      actions={may('postepowanie:wniosek:create') && <LinkButton to="/wnioski/nowy" search={{ osoba: id }}>{t.newWniosek}</LinkButton>}
    >
      <QueryView query={query}>
        {() => <TabLinks label={t.tabs} base={`/osoby/${id}`} tabs={tabs}><Stack gap="md">{!covered && <Alert color="bursztyn">{t.notCovered}</Alert>}<Outlet /></Stack></TabLinks>}
      </QueryView>
    </Page>
  );
}

function Subtitle({ person }: { readonly person: Osoba }) {
  return (
    <Group gap="sm">
      {person.pesel && <span>PESEL {person.pesel}</span>}
      {person.data_urodzenia && <span>{t.born} {formatDate(person.data_urodzenia)}</span>}
      {person.data_zgonu && <strong>{t.died} {formatDate(person.data_zgonu)}</strong>}
      {person.aliasy.length > 0 && <span>{t.merged(person.aliasy.length)}</span>}
    </Group>
  );
}
