import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { personContractsQuery } from '../praca-socjalna/api.js';
import { texts as work } from '../praca-socjalna/texts.js';
import { householdQuery } from './api.js';
import { ContractState } from './contract-state.js';
import { texts as t } from './texts.js';

/** Contracts that bind the person, and the beginning of a new one. */
export function PersonContracts({ osobaId }: { readonly osobaId: string }) {
  const query = useInfiniteQuery(personContractsQuery(osobaId));
  const may = useMay();
  const [adding, dialog] = useDisclosure();
  return (
    <Section title={work.contracts.title} actions={may('pomoc-spoleczna:kontrakt:write') && <Button size="xs" onClick={dialog.open}>{work.contracts.add}</Button>}>
      <PagesView query={query} empty={work.contracts.empty}>
        {(rows) => (
          <DataTable caption={work.contracts.title} rows={rows} rowKey={(row) => row.id} columns={[
            { header: work.contracts.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
            { header: work.contracts.state, cell: (row) => <ContractState stan={row.stan} wynik={row.wynik} /> },
            { header: work.contracts.period, cell: (row) => (row.od || row.do ? formatPeriod(row.od, row.do) : '–') },
            { header: work.contracts.review, cell: (row) => formatDate(row.najblizsza_ocena) },
            { header: work.contracts.worker, cell: (row) => row.pracownik ?? '–' },
            { header: work.contracts.contract, cell: (row) => <TextLink to="/kontrakty/$id" params={{ id: row.id }}>{work.open}</TextLink> },
          ]} />
        )}
      </PagesView>
      {adding && <NewContract osobaId={osobaId} onClose={dialog.close} />}
    </Section>
  );
}

function NewContract({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const unit = useMyCaseUnit();
  const today = useToday();
  const navigate = useNavigate();
  const create = useAct('post', '/api/v1/kontrakty-socjalne');
  const form = useForm<{ rodzaj: string; osoba_ids: string[] }>({ rodzaj: 'a', osoba_ids: [] }, create.error);
  const household = useQuery(householdQuery(osobaId)).data?.elementy ?? [];
  const members = household.flatMap(({ czlonkowie }) => czlonkowie).filter((one) => one.osoba_id !== osobaId && one.od <= today && (one.do === null || one.do >= today));
  const { rodzaj, osoba_ids } = form.values;
  const submit = () => create.mutate({ body: { osoba_id: osobaId, komorka_id: unit, rodzaj, osoba_ids: rodzaj === 'a' ? osoba_ids : [] } }, { onSuccess: ({ id }) => void navigate({ to: '/kontrakty/$id', params: { id } }) });
  const toggle = (id: string, on: boolean) => form.set({ osoba_ids: on ? [...osoba_ids, id] : osoba_ids.filter((one) => one !== id) });
  return (
    <ActModal title={t.newContract} opened onClose={onClose} submitLabel={t.begin} pending={create.isPending} error={create.error} onSubmit={submit}>
      <NativeSelect label={t.kind} data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      {rodzaj === 'a' && members.length > 0 && (
        <Checkbox.Group label={t.others} error={form.errorAt('osoba_ids')} value={osoba_ids}>
          {members.map((one) => <Checkbox key={one.osoba_id} mt={6} value={one.osoba_id} label={`${one.imie} ${one.nazwisko}`} onChange={(event) => toggle(one.osoba_id, event.currentTarget.checked)} />)}
        </Checkbox.Group>
      )}
    </ActModal>
  );
}
