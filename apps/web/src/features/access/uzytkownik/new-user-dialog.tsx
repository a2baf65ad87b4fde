import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';

const t = texts.user;

/** A new account; its password and roles are given afterwards. */
export function NewUserDialog({ onClose }: { readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/uzytkownicy');
  const navigate = useNavigate();
  const form = useForm({ rodzaj: 'pracownik', login: '', imie: '', nazwisko: '', stanowisko: '' }, create.error);
  const submit = () => {
    const { login, nazwisko } = form.values;
    if (!form.validate({ login: !login && t.required, nazwisko: !nazwisko && t.required })) return;
    create.mutate({ body: { ...form.values, zakresy: [] } }, { onSuccess: ({ id }) => void navigate({ to: '/uzytkownicy/$id', params: { id } }) });
  };
  return (
    <ActModal title={texts.users.add} opened onClose={onClose} submitLabel={t.create} pending={create.isPending} error={create.error} onSubmit={submit}>
      <NativeSelect label={texts.users.kind} data={['pracownik', 'klient'].map((value) => ({ value, label: texts.users.kinds[value] ?? value }))} {...form.text('rodzaj')} />
      <TextInput label={texts.users.login} description={t.loginHint} required autoCapitalize="none" {...form.text('login')} />
      <TextInput label={t.firstName} {...form.text('imie')} />
      <TextInput label={t.surname} required {...form.text('nazwisko')} />
      <TextInput label={texts.users.position} {...form.text('stanowisko')} />
    </ActModal>
  );
}
