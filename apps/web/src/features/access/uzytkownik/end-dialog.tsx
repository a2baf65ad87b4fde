import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';

const t = texts.user;

interface EndDialogProps {
  readonly record: { readonly id: string; readonly wersja: number };
  /** The act that ends an assignment or a substitution. */
  readonly act: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly mutate: (variables: { path: { id: string }; body: { do: string }; wersja: number }, options: { onSuccess: () => void }) => void;
  };
  readonly onClose: () => void;
}

/** The last day of something that has no end yet. */
export function EndDialog({ record, act, onClose }: EndDialogProps) {
  const form = useForm({ do: useToday() }, act.error);
  const submit = () => act.mutate({ path: { id: record.id }, body: form.values, wersja: record.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.endTitle} opened onClose={onClose} submitLabel={t.end} pending={act.isPending} error={act.error} onSubmit={submit}>
      <DateField label={t.lastDay} required {...form.text('do')} />
    </ActModal>
  );
}
