import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Osoba } from '../api.js';
import { EMPTY_IDENTITY, IdentityFields, type IdentityValues } from '../szukanie/identity-fields.js';
import { texts } from '../texts.js';

const t = texts.newPerson;

/** Corrects the identity of a person; an emptied field is sent as null, so that it is cleared. */
export function IdentityDialog({ person, onClose }: { readonly person: Osoba; readonly onClose: () => void }) {
  const change = useAct('patch', '/api/v1/osoby/{id}');
  const form = useForm(toValues(person), change.error);
  const submit = () => {
    const { imie, nazwisko, obywatelstwo, ...rest } = form.values;
    if (!form.validate({ imie: !imie.trim() && t.nameRequired, nazwisko: !nazwisko.trim() && t.surnameRequired })) return;
    const cleared = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim() === '' ? null : value]));
    change.mutate({ path: { id: person.id }, body: { ...cleared, imie, nazwisko, obywatelstwo }, wersja: person.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={texts.person.edit} opened onClose={onClose} submitLabel={texts.person.save} wide pending={change.isPending} error={change.error} onSubmit={submit}>
      <IdentityFields form={form} withDeath />
    </ActModal>
  );
}

function toValues(person: Osoba): IdentityValues {
  const known = Object.keys(EMPTY_IDENTITY).map((name) => [name, String(person[name as keyof Osoba] ?? '')]);
  return { ...EMPTY_IDENTITY, ...Object.fromEntries(known) };
}
