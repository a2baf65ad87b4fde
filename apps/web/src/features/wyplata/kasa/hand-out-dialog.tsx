import { NativeSelect, Text } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { DOKUMENT, type OdbiorPozycja } from './api.js';
import { texts } from './texts.js';

const t = texts.collection;

interface HandOutDialogProps {
  readonly odbiorId: string;
  readonly item: OdbiorPozycja;
  readonly onClose: () => void;
  readonly onDone: (dowod: string) => void;
}

/** Who collects and which document was checked; the receipt number comes back. */
export function HandOutDialog({ odbiorId, item, onClose, onDone }: HandOutDialogProps) {
  const handOut = useAct('post', '/api/v1/listy-odbioru/{id}/pozycje/{pozycjaId}/wydania');
  const form = useForm({ dokument: 'dowod-osobisty', upowaznienie_id: '' }, handOut.error);
  const submit = () => {
    const { upowaznienie_id } = form.values;
    const dokument = DOKUMENT.find((one) => one === form.values.dokument) ?? 'inny';
    handOut.mutate({ path: { id: odbiorId, pozycjaId: item.id }, body: { dokument, ...(upowaznienie_id && { upowaznienie_id }) } }, { onSuccess: ({ dowod }) => { onDone(dowod); onClose(); } });
  };
  const collectors = [{ value: '', label: `${item.odbiorca} (${t.person})` }, ...item.upowaznieni.map(({ id, nazwa }) => ({ value: id, label: nazwa }))];
  return (
    <ActModal title={t.handOutTitle(item.odbiorca)} opened onClose={onClose} submitLabel={t.handOut} pending={handOut.isPending} error={handOut.error} onSubmit={submit}>
      <Text>{t.amountToHand(formatMoney(item.kwota))}</Text>
      <NativeSelect label={t.document} description={t.documentHint} data={DOKUMENT.map((value) => ({ value, label: t.documents[value] ?? value }))} {...form.text('dokument')} />
      {item.upowaznieni.length > 0 && <NativeSelect label={t.collector} data={collectors} {...form.text('upowaznienie_id')} />}
    </ActModal>
  );
}
