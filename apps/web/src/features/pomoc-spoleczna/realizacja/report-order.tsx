import { Button, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Absence, Absences } from './absences.js';
import type { WlasneZlecenie } from './api.js';
import { texts } from './texts.js';
import { parseUnits } from './units.js';

const t = texts.reports;

interface OrderProps {
  readonly order: WlasneZlecenie;
  readonly month: string;
}

/** What the provider did under one order in the month. */
export function ReportOrder({ order, month }: OrderProps) {
  const [opened, dialog] = useDisclosure();
  const name = `${order.nazwisko} ${order.imie}`;
  return <><Button size="xs" aria-label={t.addFor(name)} onClick={dialog.open}>{t.add}</Button>{opened && <ReportDialog order={order} month={month} onClose={dialog.close} />}</>;
}

function ReportDialog({ order, month, onClose }: OrderProps & { readonly onClose: () => void }) {
  const report = useAct('post', '/api/v1/raporty-uslug');
  const form = useForm({ ilosc: '', uwagi: '' }, report.error, 'pozycje.0.');
  const [absences, setAbsences] = useState<readonly Absence[]>([]);
  const submit = () => {
    const ilosc = parseUnits(form.values.ilosc);
    if (!form.validate({ ilosc: ilosc === null && texts.unitsWrong }) || ilosc === null) return;
    report.mutate({ body: { miesiac: month, pozycje: [{ zlecenie_id: order.id, ilosc, nieobecnosci: [...absences], uwagi: form.values.uwagi }] } }, { onSuccess: onClose });
  };
  return (
    <ActModal wide title={t.addFor(`${order.nazwisko} ${order.imie}`)} opened onClose={onClose} submitLabel={t.submit} pending={report.isPending} error={report.error} onSubmit={submit}>
      <TextInput data-autofocus label={`${t.done} (${texts.units[order.jednostka] ?? order.jednostka})`} description={order.jednostka === 'godzina' ? texts.accounts.hoursHint : undefined} required inputMode="decimal" {...form.text('ilosc')} />
      <Absences value={absences} onChange={setAbsences} />
      <Textarea label={t.remarks} {...form.text('uwagi')} />
    </ActModal>
  );
}
