import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiAll } from '../api/query.js';
import { texts } from '../ui/texts.js';

interface StaffSelectProps extends Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> {
  readonly value: string;
  readonly onChange: (uzytkownikId: string) => void;
}

/** A person of the staff whose account is on. */
export function StaffSelect({ value, onChange, ...props }: StaffSelectProps) {
  const staff = useQuery({ ...apiAll('/api/v1/uzytkownicy', { query: { aktywny: true } }), staleTime: 600_000 }).data ?? [];
  const people = staff.filter(({ rodzaj }) => rodzaj === 'pracownik').map(({ id, imie, nazwisko, stanowisko }) => ({ value: id, label: [`${nazwisko} ${imie}`, stanowisko].filter(Boolean).join(', ') }));
  return <NativeSelect required {...props} data={[{ value: '', label: texts.choose }, ...people]} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
