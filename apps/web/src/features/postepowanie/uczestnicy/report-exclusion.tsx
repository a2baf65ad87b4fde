import { Alert, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useMay, useMe } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { StaffSelect } from '../../../shared/unit/staff-select.js';
import type { Propozycja } from './api.js';
import { texts } from './texts.js';

const t = texts.exclusion;

interface ReportProps {
  readonly sprawaId: string;
  /** Whom the data of the case point to. */
  readonly hint?: Propozycja;
  readonly onClose: () => void;
}

/** Grounds that concern the whole authority (KPA 25, 26 § 3). */
const ofAuthority = (podstawa: string) => podstawa.startsWith('25-') || podstawa === '26-3';

/** A claim of exclusion. After an own one on a ground of law the case is gone, so the person is led back to the list. */
export function ReportExclusion({ sprawaId, hint, onClose }: ReportProps) {
  const report = useAct('post', '/api/v1/sprawy/{id}/wylaczenia');
  const navigate = useNavigate();
  const me = useMe().data?.id ?? '';
  const decides = useMay()('postepowanie:wylaczenie:decide');
  const form = useForm({ tryb: hint ? 'z-urzedu' : 'zadanie-pracownika', uzytkownik_id: hint?.uzytkownik_id ?? '', podstawa: hint?.podstawa ?? '24-1-2', uzasadnienie: '', organ_zastepczy: '' }, report.error);
  const { tryb, podstawa } = form.values;
  const own = tryb === 'zadanie-pracownika';
  const authority = ofAuthority(podstawa);
  const modes = Object.entries(t.modes).filter(([mode]) => mode !== 'z-urzedu' || decides);
  const submit = () => {
    const { uzytkownik_id, uzasadnienie, organ_zastepczy } = form.values;
    const whom = own ? me : uzytkownik_id;
    const faults = { uzytkownik_id: !authority && !whom && texts.required, uzasadnienie: !uzasadnienie.trim() && texts.required, organ_zastepczy: authority && !organ_zastepczy.trim() && texts.required };
    if (!form.validate(faults)) return;
    const body = { tryb, podstawa, uzasadnienie, ...(authority ? { organ_zastepczy } : { uzytkownik_id: whom }) } as Schema<'WylaczenieRequest'>;
    report.mutate({ path: { id: sprawaId }, body }, { onSuccess: ({ stan, uzytkownik_id: excluded }) => (stan === 'wylaczony' && excluded === me ? void navigate({ to: '/sprawy' }) : onClose()) });
  };
  return (
    <ActModal title={t.report} opened wide onClose={onClose} submitLabel={t.report} danger={own} pending={report.isPending} error={report.error} onSubmit={submit}>
      <NativeSelect label={t.who} data={modes.map(([value, label]) => ({ value, label }))} {...form.text('tryb')} />
      <NativeSelect label={t.ground} data={Object.entries(t.grounds).filter(([kod]) => !own || !ofAuthority(kod)).map(([value, label]) => ({ value, label }))} {...form.text('podstawa')} />
      {!own && !authority && <StaffSelect label={t.whom} value={form.values.uzytkownik_id} error={form.errorAt('uzytkownik_id')} onChange={(id) => form.set({ uzytkownik_id: id })} />}
      {authority && <TextInput label={t.insteadAuthority} required {...form.text('organ_zastepczy')} />}
      <Textarea label={t.why} required autosize minRows={3} maxLength={1000} {...form.text('uzasadnienie')} />
      {own && <Alert color={podstawa === '24-3' ? 'granat' : 'bursztyn'}>{podstawa === '24-3' ? t.waits : t.atOnce}</Alert>}
      {tryb === 'zadanie-strony' && <Alert color="granat">{t.waits}</Alert>}
    </ActModal>
  );
}
