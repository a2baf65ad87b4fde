import { Alert, Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type ActInput, type Schema, send } from '../../../shared/api/client.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { texts } from './texts.js';

const t = texts.where;
type Wskazanie = Schema<'WskazanieResponse'>;
type Body = ActInput<'post', '/api/v1/wskazania-komorek'>['body'];

interface WhereToProps {
  /** Takes the unit that the person at the desk chose; without it the answer is only read. */
  readonly onUnit?: (komorkaId: string) => void;
}

/** Which gmina is proper and which branch serves an address. Nothing of it is kept. */
export function WhereTo({ onUnit }: WhereToProps) {
  const ask = useMutation({ meta: { quiet: true }, mutationFn: (body: Body) => send('post', '/api/v1/wskazania-komorek', { body }) });
  const form = useForm({ polozenie: 'zamieszkanie', miejscowosc: 'Kraków', ulica: '', numer: '', gmina_wlasciwa: '', pilne: false }, ask.error);
  const { polozenie } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate(filled(form.values) as Body);
  };
  return (
    <Section title={t.title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <NativeSelect label={t.status} data={Object.entries(t.statuses).map(([value, label]) => ({ value, label }))} {...form.text('polozenie')} />
            <TextInput label={t.town} autoComplete="off" {...form.text('miejscowosc')} />
            {polozenie === 'zamieszkanie'
              ? <><TextInput label={t.street} autoComplete="off" {...form.text('ulica')} /><TextInput label={t.number} autoComplete="off" {...form.text('numer')} /></>
              : <TextInput label={t.gmina} description={t.gminaHints[polozenie]} autoComplete="off" {...form.text('gmina_wlasciwa')} />}
          </SimpleGrid>
          <Checkbox label={t.urgent} {...form.check('pilne')} />
          <Group><Button type="submit" variant="default" loading={ask.isPending}>{t.check}</Button></Group>
          <ProblemAlert error={ask.error} />
          <div role="status">{ask.data && <WhereToAnswer wskazanie={ask.data} onUnit={onUnit} />}</div>
        </Stack>
      </form>
    </Section>
  );
}

/** The proper gmina and the units that serve the address, in words. */
export function WhereToAnswer({ wskazanie, onUnit }: WhereToProps & { readonly wskazanie: Wskazanie }) {
  const { gmina, nazwa_gminy, wyjasnienie, przepis, pomoc_miejsca_pobytu, komorki, podobne_ulice } = wskazanie;
  const titles: Readonly<Record<string, string>> = { nasza: t.ours, inna: t.other(nazwa_gminy ?? ''), nieustalona: t.unknown };
  return (
    <Alert color={gmina === 'nasza' ? 'morski' : 'bursztyn'} title={titles[gmina]}>
      <Stack gap="xs">
        <Text size="sm">{wyjasnienie} ({przepis})</Text>
        {pomoc_miejsca_pobytu && <Text size="sm">{pomoc_miejsca_pobytu}</Text>}
        {komorki.length > 1 && <Text size="sm" fw={600}>{t.several}</Text>}
        {komorki.map((one) => (
          <Group key={`${one.komorka_id} ${one.podstawa}`} gap="sm">
            <Text fw={600}>{one.nazwa}</Text>
            <Text size="sm">{[one.adres, one.podstawa].filter(Boolean).join('; ')}</Text>
            {one.przyklad && <StatusBadge tone="warn">{t.sample}</StatusBadge>}
            {one.informacja.map((desk) => <Text key={desk.komorka_id} size="sm" c="dimmed">{t.inform}: {[desk.nazwa, desk.adres].filter(Boolean).join(', ')}</Text>)}
            {onUnit && <Button size="compact-sm" variant="light" aria-label={`${t.use}: ${one.nazwa}`} onClick={() => onUnit(one.komorka_id)}>{t.use}</Button>}
          </Group>
        ))}
        {gmina === 'nasza' && komorki.length === 0 && <Text size="sm">{t.noUnit}</Text>}
        {podobne_ulice.length > 0 && <Text size="sm">{t.similar} {podobne_ulice.join(', ')}</Text>}
      </Stack>
    </Alert>
  );
}
