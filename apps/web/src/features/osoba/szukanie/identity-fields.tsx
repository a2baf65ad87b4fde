import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { DateField } from '../../../shared/form/fields.js';
import type { Form } from '../../../shared/form/use-form.js';
import { texts } from '../texts.js';

const t = texts.fields;

export interface IdentityValues extends Readonly<Record<string, string>> {
  readonly imie: string;
  readonly drugie_imie: string;
  readonly nazwisko: string;
  readonly nazwisko_rodowe: string;
  readonly pesel: string;
  readonly data_urodzenia: string;
  readonly plec: string;
  readonly obywatelstwo: string;
  readonly dokument_rodzaj: string;
  readonly dokument_numer: string;
  readonly opis: string;
  readonly data_zgonu: string;
}

export const EMPTY_IDENTITY: IdentityValues = {
  imie: '', drugie_imie: '', nazwisko: '', nazwisko_rodowe: '', pesel: '', data_urodzenia: '', plec: '', obywatelstwo: 'PL', dokument_rodzaj: '', dokument_numer: '', opis: '', data_zgonu: '',
};

const options = (names: Readonly<Record<string, string>>) => [{ value: '', label: '' }, ...Object.entries(names).map(([value, label]) => ({ value, label }))];

/** The identity of a person, for registering and for correcting. */
export function IdentityFields({ form, withDeath }: { readonly form: Form<IdentityValues>; readonly withDeath?: boolean }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextInput label={t.imie} required autoComplete="off" {...form.text('imie')} />
      <TextInput label={t.nazwisko} required autoComplete="off" {...form.text('nazwisko')} />
      <TextInput label={t.pesel} description={t.peselHint} inputMode="numeric" autoComplete="off" {...form.text('pesel')} />
      <DateField label={t.data_urodzenia} {...form.text('data_urodzenia')} />
      <TextInput label={t.drugie_imie} autoComplete="off" {...form.text('drugie_imie')} />
      <TextInput label={t.nazwisko_rodowe} autoComplete="off" {...form.text('nazwisko_rodowe')} />
      <NativeSelect label={t.plec} data={options(texts.sex)} {...form.text('plec')} />
      <TextInput label={t.obywatelstwo} description={t.obywatelstwoHint} maxLength={2} autoComplete="off" {...form.text('obywatelstwo')} />
      <NativeSelect label={t.dokument_rodzaj} data={options(texts.documents)} {...form.text('dokument_rodzaj')} />
      <TextInput label={t.dokument_numer} autoComplete="off" {...form.text('dokument_numer')} />
      <TextInput label={t.opis} description={t.opisHint} autoComplete="off" {...form.text('opis')} />
      {withDeath && <DateField label={t.data_zgonu} {...form.text('data_zgonu')} />}
    </SimpleGrid>
  );
}
