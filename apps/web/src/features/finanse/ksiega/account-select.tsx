import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { accountsQuery } from './api.js';

interface AccountSelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly onChange: (konto: string | undefined) => void;
}

/** An account of the plan of accounts, or all. */
export function AccountSelect({ label, all, value, onChange }: AccountSelectProps) {
  const { data = [] } = useQuery(accountsQuery());
  const options = [{ value: '', label: all }, ...data.map(({ kod, symbol, nazwa }) => ({ value: kod, label: `${symbol} ${nazwa}` }))];
  return <NativeSelect label={label} data={options} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)} />;
}
