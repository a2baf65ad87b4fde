import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../shared/api/query.js';
import { formatDate } from '../../../shared/format/date.js';
import { texts as t } from './texts.js';

/** The form of the contract as dated values; it changes with the law, or when the centre loads the wording of the print. */
function formQuery() {
  return { ...apiQuery('/api/v1/wzor-kontraktu', {}), staleTime: 3_600_000 };
}

/** Titles of the parts of the form; the given one until the form has come. */
export function useFormTitles(): (kod: string, given: string) => string {
  const parts = useQuery(formQuery()).data ?? [];
  return (kod, given) => parts.find((one) => one.kod === kod)?.nazwa ?? given;
}

/** Where the form comes from, and that nobody has compared it with the print yet, while that is so. */
export function FormSource() {
  const parts = useQuery(formQuery()).data ?? [];
  const [first] = parts;
  if (!first || parts.every(({ sprawdzone }) => sprawdzone)) return null;
  return <Text size="sm" c="dimmed">{t.formUnverified(first.podstawa_prawna, formatDate(first.od))}</Text>;
}
