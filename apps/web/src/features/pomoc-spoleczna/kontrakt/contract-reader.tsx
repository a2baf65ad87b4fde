import { Stack, Text } from '@mantine/core';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { Section } from '../../../shared/ui/page.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import type { Kontrakt, WersjaKontraktu } from './api.js';
import { usePartyNames } from './party-names.js';
import { texts as t } from './texts.js';

interface ContractReaderProps {
  readonly contract: Kontrakt;
  readonly version: WersjaKontraktu;
  readonly title: string;
}

/** What is agreed, as both sides signed it. */
export function ContractReader({ contract, version, title }: ContractReaderProps) {
  const nameOf = usePartyNames(contract.strony);
  const { tresc } = version;
  const long: (readonly [string, string | undefined])[] = [[t.causes, tresc.przyczyny], [t.strengths, tresc.mozliwosci], [t.limits, tresc.ograniczenia], [t.earlier, tresc.dotychczasowe_dzialania], [t.help, tresc.pomoc]];
  return (
    <Section title={version.numer === 0 ? title : `${title}: ${t.annexDraft(version.numer)}`}>
      <Stack gap="md">
        <Details rows={[
          [t.parties, contract.strony.map(nameOf).join(', ')], [t.worker, <StaffName key="worker" id={contract.pracownik_id} />], [t.concluded, formatDate(contract.zawarto)],
          [t.period, version.od || version.do ? formatPeriod(version.od, version.do) : null],
        ]} />
        {long.filter(([, value]) => value).map(([label, value]) => <div key={label}><Text fw={600}>{label}</Text><Text className="written">{value}</Text></div>)}
        <DataTable caption={t.goals} rows={tresc.cele ?? []} rowKey={({ klucz }) => klucz} columns={[
          { header: t.goal, cell: (goal) => goal.tresc }, { header: t.goalKind, cell: (goal) => t.goalKinds[goal.rodzaj] ?? goal.rodzaj }, { header: t.measure, cell: (goal) => goal.miernik ?? '–' },
          { header: t.until, cell: (goal) => formatDate(goal.termin) },
        ]} />
        <DataTable caption={t.duties} rows={(tresc.dzialania ?? []).map((duty, at) => ({ ...duty, at }))} rowKey={({ at }) => String(at)} columns={[
          { header: t.side, cell: (duty) => (duty.osoba_id ? nameOf(duty.osoba_id) : (t.sides[duty.strona] ?? duty.strona)) }, { header: t.duty, cell: (duty) => duty.tresc }, { header: t.until, cell: (duty) => formatDate(duty.termin) },
        ]} />
      </Stack>
    </Section>
  );
}
