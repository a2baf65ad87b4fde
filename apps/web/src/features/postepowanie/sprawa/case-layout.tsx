import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMay } from '../../../shared/api/me.js';
import { useSwiadczenie, useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { TabLinks } from '../../../shared/ui/tab-links.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { RunTogether } from '../powiazanie/case-ties.js';
import { aktaQuery } from '../api.js';
import { stateName, stateTone } from '../labels.js';
import { texts } from '../texts.js';

const t = texts.case;

/** The head of a case and its parts; each part belongs to the library that keeps it. */
export function CaseLayout() {
  const id = useParam('id');
  const query = useQuery(aktaQuery(id));
  const nameOf = useSwiadczenieName();
  const may = useMay();
  const akta = query.data;
  const forma = useSwiadczenie(akta?.swiadczenie_kod)?.forma;
  const givesMore = forma !== undefined && forma !== 'pieniezne';
  const tabs = [
    { segment: '', label: t.course },
    ...(may('pomoc-spoleczna:wywiad:read') ? [{ segment: 'wywiad', label: t.interview }] : []),
    ...(may('swiadczenie:obliczenie:read') ? [{ segment: 'obliczenie', label: t.calculation }] : []),
    ...(may('postepowanie:decyzja:read') ? [{ segment: 'decyzja', label: t.decision }] : []),
    ...(may('swiadczenie:przyznanie:read') && givesMore ? [{ segment: 'realizacja', label: t.realization }] : []),
    ...(may('postepowanie:pismo:read') ? [{ segment: 'pisma', label: t.letters }] : []),
    ...(may('naleznosc:naleznosc:read') ? [{ segment: 'naleznosci', label: t.claims }] : []),
    ...(may('akta:akta:read') ? [{ segment: 'akta', label: t.akta }] : []),
    ...(akta?.system_prowadzacy === 'POMOST' && may('pomost:decyzja:read') ? [{ segment: 'pomost', label: t.pomost }] : []),
    ...(may('postepowanie:przedstawiciel:read') ? [{ segment: 'uczestnicy', label: t.participants }] : []),
    ...(may('documents:dokument:read') ? [{ segment: 'dokumenty', label: t.documents }] : []),
  ];
  return (
    <Page
      title={akta ? t.title(akta.znak) : t.title('')}
      subtitle={akta && (
        <Group gap="sm">
          <TextLink to="/osoby/$id" params={{ id: akta.osoba.id }}>{akta.osoba.imie} {akta.osoba.nazwisko}</TextLink>
          <span>{nameOf(akta.swiadczenie_kod)}</span>
          <StatusBadge tone={stateTone(akta.stan)}>{stateName(akta.stan)}</StatusBadge>
          <RunTogether sprawaId={akta.id} />
          {akta.system_prowadzacy !== 'Ostoja' && <StatusBadge tone="warn">{t.ledBy(akta.system_prowadzacy)}</StatusBadge>}
        </Group>
      )}
    >
      <QueryView query={query}>{() => <TabLinks label={t.tabs} base={`/sprawy/${id}`} tabs={tabs}><Outlet /></TabLinks>}</QueryView>
    </Page>
  );
}
