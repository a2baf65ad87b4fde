import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput, Schema } from '../../../shared/api/client.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { useMyDeskUnit } from '../../../shared/unit/units.js';
import { cardQuery, type Karta } from '../karta/api.js';
import { CardView } from '../karta/card-view.js';
import { Registered } from '../wniosek/registered.js';
import { WniosekForm } from '../wniosek/wniosek-form.js';
import type { DeskChoice } from './desk-choice.js';
import { texts } from './texts.js';

const t = texts.desk;
type Wniosek = Schema<'ZarejestrowanyWniosekResponse'>;
type Kontakt = ActInput<'post', '/api/v1/kontakty'>['body'];

interface DeskContactProps {
  readonly choice: DeskChoice;
  readonly unit: string;
  readonly onUnit: (komorkaId: string) => void;
  readonly onDone: () => void;
}

/** What comes of the contact. Every one is counted: advice and referral by a button, an application when it is registered. */
export function DeskContact({ choice, unit, onUnit, onDone }: DeskContactProps) {
  const note = useAct('post', '/api/v1/kontakty');
  const today = useToday();
  const form = useForm({ kanal: 'osobiscie', temat: '', skierowano_do: '' }, note.error);
  const { data: karta } = useQuery({ ...cardQuery(choice.kartaKod), enabled: choice.kartaKod !== '' });
  const [applying, setApplying] = useState(false);
  const [wniosek, setWniosek] = useState<Wniosek | null>(null);
  const desk = useMyDeskUnit();
  const { osobaId, kartaKod } = choice;
  const applicable = osobaId !== '' && kartaKod !== '';
  const save = (result: Pick<Kontakt, 'wynik' | 'wniosek_id'>, onSuccess?: () => void) =>
    note.mutate({ body: filled({ ...form.values, ...result, komorka_id: unit || desk, dzien: today, osoba_id: osobaId, karta_kod: kartaKod }) as Kontakt }, { onSuccess });
  const finish = (wynik: 'porada' | 'skierowanie') => {
    if (form.validate({ temat: !kartaKod && !form.values.temat.trim() && t.topicRequired })) save({ wynik });
  };
  if (wniosek) return <Section title={t.registered}><Registered wniosek={wniosek}><Button variant="default" autoFocus {...onKey(NEXT)} onClick={onDone}>{t.nextPerson}</Button></Registered><ProblemAlert error={note.error} /></Section>;
  if (note.isSuccess) return <Alert color="morski" role="status" title={t.saved}><Button size="xs" variant="default" autoFocus {...onKey(NEXT)} onClick={onDone}>{t.nextPerson}</Button></Alert>;
  return (
    <>
      {kartaKod && <Apply kod={kartaKod} osobaId={osobaId} applying={applying} onApply={() => setApplying(true)} />}
      {applying && <WniosekForm start={{ osobaId, komorkaId: unit, swiadczenieKod: karta?.rodzaje_spraw[0]?.kod }} onRegistered={(made) => { setWniosek(made); save({ wynik: 'wniosek', wniosek_id: made.id }); }} />}
      <Section title={t.next}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <NativeSelect label={t.contactChannel} data={Object.entries(t.contactChannels).map(([value, label]) => ({ value, label }))} {...form.text('kanal')} />
            <UnitSelect label={t.unit} description={t.unitHint} required={false} kind="prowadzi-sprawy" value={unit} error={form.errorAt('komorka_id')} onChange={onUnit} />
            {!kartaKod && <TextInput label={t.topic} description={t.topicHint} maxLength={300} autoComplete="off" {...form.text('temat')} />}
            <TextInput label={t.referTo} maxLength={200} autoComplete="off" {...form.text('skierowano_do')} />
          </SimpleGrid>
          {!wniosek && <ProblemAlert error={note.error} />}
          <Group gap="xs">
            <Button variant="default" loading={note.isPending} {...(!applicable && onKey(NEXT))} onClick={() => finish('porada')}>{t.advice}</Button>
            <Button variant="default" disabled={note.isPending} onClick={() => finish('skierowanie')}>{t.refer}</Button>
          </Group>
        </Stack>
      </Section>
      {karta && !applying && <CardAtDesk karta={karta} osobaId={osobaId} />}
    </>
  );
}

interface ApplyProps {
  readonly kod: string;
  readonly osobaId: string;
  readonly applying: boolean;
  readonly onApply: () => void;
}

/** The way from a card to an application, for a card that leads to a case. */
function Apply({ kod, osobaId, applying, onApply }: ApplyProps) {
  const { data } = useQuery(cardQuery(kod));
  const may = useMay();
  const mayApply = data !== undefined && data.rodzaje_spraw.length > 0 && may('postepowanie:wniosek:create');
  if (!mayApply || applying) return null;
  // It appears once both the person and the card are chosen, and is the next step of the keyboard path.
  return osobaId ? <Group><Button autoFocus {...onKey(NEXT)} onClick={onApply}>{t.apply}</Button></Group> : <Text>{t.needPerson}</Text>;
}

/** The card for the person at the desk, and its statements with their data. */
function CardAtDesk({ karta, osobaId }: { readonly karta: Karta; readonly osobaId: string }) {
  return (
    <Stack gap="md">
      {osobaId && karta.oswiadczenia.length > 0 && (
        <Section title={t.statements}>
          <Group gap="xs">{karta.oswiadczenia.map((one) => <FileButton key={one.kod} size="xs" address={`/api/v1/osoby/${osobaId}/oswiadczenia/${one.kod}`} how="open">{one.nazwa}</FileButton>)}</Group>
        </Section>
      )}
      <CardView tresc={karta.tresc} />
    </Stack>
  );
}
