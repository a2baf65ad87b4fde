import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { MonthField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Absence, Absences } from './absences.js';
import type { ZlecenieUslug } from './api.js';
import { texts } from './texts.js';
import { parseUnits } from './units.js';

const t = texts.accounts;

interface ReportProps {
  readonly order: ZlecenieUslug;
}
/** What the provider did in a month, with the days on which the person was away. */
export function ReportMonth({ order }: ReportProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (!may('pomoc-spoleczna:rozliczenie:write')) return null;
  return <><Button size="xs" onClick={dialog.open}>{texts.orders.report}</Button>{opened && <ReportDialog order={order} onClose={dialog.close} />}</>;
}

function ReportDialog({ order, onClose }: ReportProps & { readonly onClose: () => void }) {
  const report = useAct('post', '/api/v1/zlecenia-uslug/{id}/rozliczenia');
  const form = useForm({ miesiac: useToday().slice(0, 7), ilosc: '' }, report.error);
  const [absences, setAbsences] = useState<readonly Absence[]>([]);
  const submit = () => {
    const units = parseUnits(form.values.ilosc);
    const valid = form.validate({ miesiac: !form.values.miesiac && texts.required, ilosc: units === null && texts.unitsWrong });
    if (valid && units !== null) report.mutate({ path: { id: order.id }, body: { miesiac: form.values.miesiac, ilosc: units, nieobecnosci: [...absences] } }, { onSuccess: onClose });
  };
  return (
    <ActModal wide title={t.reportTitle} opened onClose={onClose} submitLabel={t.submit} pending={report.isPending} error={report.error} onSubmit={submit}>
      <MonthField label={t.month} required {...form.text('miesiac')} />
      <TextInput label={`${t.done} (${texts.units[order.jednostka] ?? order.jednostka})`} description={order.jednostka === 'godzina' ? t.hoursHint : undefined} required inputMode="decimal" {...form.text('ilosc')} />
      <Absences value={absences} onChange={setAbsences} />
    </ActModal>
  );
}
