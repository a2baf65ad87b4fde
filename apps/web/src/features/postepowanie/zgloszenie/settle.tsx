import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { ZgloszenieAkta } from './api.js';
import { texts } from './texts.js';

const t = texts.one;

/** What comes of a report that waits: a worker, an application, an act ex officio, or nothing. */
export function Settle({ report }: { readonly report: ZgloszenieAkta }) {
  const may = useMay();
  const [closing, setClosing] = useState(false);
  if (report.stan !== 'nowe') return null;
  const start = { zgloszenie: report.id, komorka: report.komorka_id, ...(report.osoba_id && { osoba: report.osoba_id }) };
  const refused = report.zgoda === 'nie' && report.zrodlo !== 'osoba';
  return (
    <Section title={t.settle}>
      <Stack gap="md">
        <Assign report={report} />
        {refused && <Text size="sm">{t.refused}</Text>}
        <Group gap="xs">
          {may('postepowanie:wniosek:create') && !refused && <LinkButton to="/wnioski/nowy" search={start}>{t.toWniosek}</LinkButton>}
          {may('postepowanie:wniosek:create') && <LinkButton to="/wnioski/nowy" search={{ ...start, tryb: 'z-urzedu' }} variant="default">{t.exOfficio}</LinkButton>}
          <Button variant="default" onClick={() => setClosing(true)}>{t.close}</Button>
        </Group>
      </Stack>
      {closing && <CloseDialog id={report.id} onClose={() => setClosing(false)} />}
    </Section>
  );
}

function Assign({ report }: { readonly report: ZgloszenieAkta }) {
  const assign = useAct('post', '/api/v1/zgloszenia/{id}/przydzialy');
  const { data = [] } = useQuery(apiQuery('/api/v1/prowadzacy', { query: { komorka_id: report.komorka_id, rola: 'pracownik-socjalny' } }));
  const [chosen, setChosen] = useState(report.pracownik_id ?? '');
  const options = [{ value: '', label: t.nobody }, ...data.map(({ id, imie, nazwisko, otwarte_sprawy }) => ({ value: id, label: `${imie} ${nazwisko} (${t.loadOf(otwarte_sprawy)})` }))];
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <NativeSelect label={t.assignTo} data={options} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} />
        <Button variant="default" loading={assign.isPending} onClick={() => assign.mutate({ path: { id: report.id }, wersja: report.wersja, body: { pracownik_id: chosen || null } })}>{t.assign}</Button>
      </Group>
      <ProblemAlert error={assign.error} />
    </Stack>
  );
}

function CloseDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const close = useAct('post', '/api/v1/zgloszenia/{id}/zamkniecia');
  const [powod, setPowod] = useState('');
  return (
    <ActModal title={t.close} opened onClose={onClose} submitLabel={t.close} pending={close.isPending} error={close.error} onSubmit={() => close.mutate({ path: { id }, body: { powod } }, { onSuccess: onClose })}>
      <Textarea label={t.closeReason} required rows={3} maxLength={1000} value={powod} onChange={(event) => setPowod(event.currentTarget.value)} />
    </ActModal>
  );
}
