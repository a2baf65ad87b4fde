import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiAll, apiQuery } from '../../../shared/api/query.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useMyCaseUnit } from '../../../shared/unit/units.js';
import { CasesToMove } from './cases-to-move.js';
import { texts as t } from './texts.js';

const ROLE_OF: Readonly<Record<string, string>> = { prowadzacy: 'specjalista-swiadczen', 'pracownik-socjalny': 'pracownik-socjalny' };

/** The head passes the cases of one worker to others, with the sheet to be signed. */
export function HandoverPage() {
  const mine = useMyCaseUnit();
  const [unit, setUnit] = useState('');
  const [rola, setRola] = useState<'prowadzacy' | 'pracownik-socjalny'>('prowadzacy');
  const [from, setFrom] = useState('');
  const komorkaId = unit || mine;
  const people = useQuery({ ...apiQuery('/api/v1/prowadzacy', { query: { komorka_id: komorkaId, rola: ROLE_OF[rola]! } }), enabled: komorkaId !== '' }).data ?? [];
  const sheet = useQuery({ ...apiQuery('/api/v1/arkusze-przekazania/{uzytkownikId}', { path: { uzytkownikId: from } }), enabled: from !== '' });
  const staff = useQuery({ ...apiAll('/api/v1/uzytkownicy', { query: {} }), staleTime: 600_000 }).data ?? [];
  const choices = people.map(({ id, imie, nazwisko, otwarte_sprawy }) => ({ value: id, label: `${nazwisko} ${imie} – ${t.load(otwarte_sprawy)}` }));
  // Whoever left the role, or the centre, may have left cases behind.
  const others = staff.filter(({ id, rodzaj }) => rodzaj === 'pracownik' && !people.some((one) => one.id === id)).map(({ id, imie, nazwisko }) => ({ value: id, label: `${nazwisko} ${imie}` }));
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.title}>
          <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={komorkaId} onChange={(id) => { setUnit(id); setFrom(''); }} />
          <NativeSelect label={t.role} value={rola} data={Object.entries(t.roles).map(([value, label]) => ({ value, label }))} onChange={({ currentTarget: { value } }) => { setRola(value as typeof rola); setFrom(''); }} />
          <NativeSelect label={t.from} value={from} data={[{ value: '', label: t.choose }, { group: t.inRole, items: choices }, { group: t.others, items: others }]} onChange={({ currentTarget: { value } }) => setFrom(value)} />
        </search>
        {from && <QueryView query={sheet}>{(data) => <CasesToMove key={`${from} ${rola}`} uzytkownikId={from} rola={rola} arkusz={data} candidates={choices.filter(({ value }) => value !== from)} />}</QueryView>}
      </Stack>
    </Page>
  );
}
