import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { contractQuery, type Kontrakt } from './api.js';
import { ContractCourse } from './contract-course.js';
import { ContractEditor } from './contract-editor.js';
import { ContractReader } from './contract-reader.js';
import { ContractState } from './contract-state.js';
import { texts as t } from './texts.js';

/** One social contract: what is agreed, what is being drafted, and what happened under it. */
export function ContractPage() {
  const id = useParam('id');
  const query = useQuery({ ...contractQuery(id), refetchOnWindowFocus: false });
  const person = useQuery({ ...apiQuery('/api/v1/osoby/{id}', { path: { id: query.data?.osoba_id ?? '' } }), enabled: query.data !== undefined }).data;
  const address = `/api/v1/kontrakty-socjalne/${id}`;
  return (
    <Page
      title={person ? t.title(`${person.imie} ${person.nazwisko}`) : t.contract}
      subtitle={query.data && <Subtitle contract={query.data} />}
      actions={query.data && <><FileButton address={`${address}/wydruk`} how="open">{t.print}</FileButton><FileButton address={`${address}/wydruk-docx`} how="save">{t.docx}</FileButton></>}
    >
      <QueryView query={query} rows={8}>{(contract) => <Parts contract={contract} />}</QueryView>
    </Page>
  );
}

function Parts({ contract }: { readonly contract: Kontrakt }) {
  const may = useMay();
  const signed = contract.wersje.findLast(({ stan }) => stan === 'podpisana');
  const draft = contract.wersje.find(({ stan }) => stan === 'szkic');
  const writes = may('pomoc-spoleczna:kontrakt:write');
  return (
    <Stack gap="md">
      {contract.stan !== 'projekt' && <ContractCourse contract={contract} writable={writes} />}
      {draft && writes && contract.stan !== 'zakonczony' && contract.stan !== 'odmowa' && <ContractEditor key={draft.numer} contract={contract} draftVersion={draft} />}
      {draft && !writes && <ContractReader contract={contract} version={draft} title={t.draft} />}
      {signed && <ContractReader contract={contract} version={signed} title={t.versions} />}
    </Stack>
  );
}

function Subtitle({ contract }: { readonly contract: Kontrakt }) {
  return (
    <Group gap="sm">
      <ContractState stan={contract.stan} wynik={contract.wynik} />
      <span>{t.kinds[contract.rodzaj] ?? contract.rodzaj}</span>
      <TextLink to="/osoby/$id/praca-socjalna" params={{ id: contract.osoba_id }}>{t.person}</TextLink>
    </Group>
  );
}
