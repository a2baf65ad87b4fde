import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { MoneyField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { formatMonth } from '../../shared/format/date.js';
import { formatMoney, parseMoney, subtractMoney, sumMoney } from '../../shared/format/money.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { type Propozycja, PRZYCZYNY } from './api.js';
import { texts } from './texts.js';

const t = texts.case;

/** What of the proposed payments the claim is to take; a payment that is not here is left out. */
type Chosen = Readonly<Record<string, string>>;

interface ClaimProps {
  readonly sprawaId: string;
  readonly proposals: readonly Propozycja[];
}

/** Prepares a claim of payments of the case that have lost their basis: all of them, some, or a part of each. */
export function PrepareClaim({ sprawaId, proposals }: ClaimProps) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button onClick={open}>{t.prepare}</Button>
      {opened && <PrepareDialog sprawaId={sprawaId} proposals={proposals} onClose={close} />}
    </>
  );
}

function PrepareDialog({ sprawaId, proposals, onClose }: ClaimProps & { readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/naleznosci');
  const navigate = useNavigate();
  const form = useForm({ opis: proposals[0]?.opis ?? '', przyczyna: PRZYCZYNY[0] as string }, create.error);
  const [chosen, setChosen] = useState<Chosen>(() => Object.fromEntries(proposals.map(({ rata_id, nienalezna }) => [rata_id, nienalezna])));
  const taken = proposals.filter(({ rata_id }) => rata_id in chosen);
  const wrong = taken.filter(({ rata_id, nienalezna }) => !isWithin(chosen[rata_id]!, nienalezna));
  const submit = () => {
    const miesiace = taken.map(({ rata_id, miesiac, dzien_pobrania, wyplacono }) => ({ rata_id, miesiac, dzien_pobrania, wyplacono, nalezne: subtractMoney(wyplacono, chosen[rata_id]!) }));
    const body = { sprawa_id: sprawaId, rodzaj: 'nienalezne_swiadczenie' as const, przyczyna: PRZYCZYNY.find((one) => one === form.values.przyczyna), opis: form.values.opis, miesiace };
    const faults = { opis: !form.values.opis.trim() && t.subjectRequired, miesiace: taken.length === 0 && t.monthsRequired };
    if (form.validate(faults) && wrong.length === 0) create.mutate({ body }, { onSuccess: ({ id }) => void navigate({ to: '/naleznosci/$id', params: { id } }) });
  };
  return (
    <ActModal title={t.prepare} opened onClose={onClose} submitLabel={t.prepare} wide pending={create.isPending} error={create.error} onSubmit={submit}>
      <Text>{t.prepareText}</Text>
      <Stack gap="xs" component="fieldset">
        <legend>{t.months}</legend>
        {proposals.map((one) => <ChosenMonth key={one.rata_id} proposal={one} kwota={chosen[one.rata_id]} onChange={(kwota) => setChosen(withAmount(chosen, one.rata_id, kwota))} />)}
        {form.errorAt('miesiace') && <Text c="red" role="alert">{form.errorAt('miesiace')}</Text>}
      </Stack>
      <Text fw={700} aria-live="polite">{t.sum(formatMoney(wrong.length > 0 ? null : sumMoney(taken.map(({ rata_id }) => chosen[rata_id]!))))}</Text>
      <NativeSelect label={t.ground} data={PRZYCZYNY.map((value) => ({ value, label: texts.grounds[value] ?? value }))} {...form.text('przyczyna')} />
      <TextInput label={t.subject} required maxLength={300} {...form.text('opis')} />
    </ActModal>
  );
}

interface MonthProps {
  readonly proposal: Propozycja;
  /** What is taken of it; undefined when nothing is. */
  readonly kwota: string | undefined;
  readonly onChange: (kwota: string | undefined) => void;
}

function ChosenMonth({ proposal: { miesiac, opis, nienalezna }, kwota, onChange }: MonthProps) {
  const label = `${formatMonth(miesiac)}, ${opis}`;
  return (
    <Group gap="sm" align="flex-start" justify="space-between">
      <Checkbox label={label} description={t.undueAmount(formatMoney(nienalezna))} checked={kwota !== undefined} onChange={(event) => onChange(event.currentTarget.checked ? nienalezna : undefined)} />
      {kwota !== undefined && <MoneyField label={t.toRepay} aria-label={`${t.toRepay}: ${label}`} value={kwota} error={isWithin(kwota, nienalezna) ? undefined : t.amountWithin(formatMoney(nienalezna))} onChange={onChange} />}
    </Group>
  );
}

function withAmount(chosen: Chosen, rataId: string, kwota: string | undefined): Chosen {
  const { [rataId]: _left, ...others } = chosen;
  return kwota === undefined ? others : { ...others, [rataId]: kwota };
}

/** An amount above zero and at most the limit. */
function isWithin(kwota: string, limit: string): boolean {
  return parseMoney(kwota) === kwota && kwota !== '0.00' && !subtractMoney(limit, kwota).startsWith('-');
}
