import { Text, Textarea } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { formatQuantity } from '../../../shared/format/quantity.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { Details } from '../../../shared/ui/details.js';
import type { WartoscParametru } from '../api.js';
import { ChangesTable } from './changes-table.js';
import { texts } from './texts.js';
import { Sources } from './value-parts.js';

const t = texts.loading;

interface DialogProps {
  readonly value: WartoscParametru;
  readonly onClose: () => void;
}

/** The second pair of eyes: the value beside its source, and what its release changes. */
export function ReleaseDialog({ value, onClose }: DialogProps) {
  const release = useAct('post', '/api/v1/wartosci-parametrow/{id}/zwolnienia');
  const submit = () => release.mutate({ path: { id: value.id }, wersja: value.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={`${t.release}: ${value.nazwa}`} opened wide onClose={onClose} submitLabel={t.release} pending={release.isPending} error={release.error} onSubmit={submit}>
      <Text>{t.releaseText}</Text>
      <Summary value={value} />
      <ChangesTable changes={value.zmiany} unit={value.jednostka_miary} />
    </ActModal>
  );
}

export function RejectDialog({ value, onClose }: DialogProps) {
  const reject = useAct('post', '/api/v1/wartosci-parametrow/{id}/odrzucenia');
  const form = useForm({ powod: '' }, reject.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) reject.mutate({ path: { id: value.id }, body: form.values, wersja: value.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={`${t.reject}: ${value.nazwa}`} opened danger onClose={onClose} submitLabel={t.reject} pending={reject.isPending} error={reject.error} onSubmit={submit}>
      <Text>{t.rejectText}</Text>
      <Summary value={value} />
      <Textarea label={t.reason} required maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}

function Summary({ value }: { readonly value: WartoscParametru }) {
  return (
    <Details rows={[
      [texts.parameter, capitalize(value.nazwa)],
      [texts.value, formatQuantity(value.wartosc, value.jednostka_miary)],
      [texts.period, formatPeriod(value.od, value.do)],
      [texts.provision, value.podstawa_prawna],
      [texts.source, <Sources key="source" sources={[value.zrodlo]} />],
      [t.loadedBy, value.wczytal],
    ]} />
  );
}
