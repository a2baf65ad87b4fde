import { Fieldset, Group, SimpleGrid, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { fieldErrors } from '../../../shared/api/problem.js';
import { LeaveGuard } from '../../../shared/autosave/leave-guard.js';
import { SaveProblem, SaveStatus } from '../../../shared/autosave/save-status.js';
import { useVersionedAutosave } from '../../../shared/autosave/use-versioned-autosave.js';
import { DateField } from '../../../shared/form/fields.js';
import { Section } from '../../../shared/ui/page.js';
import { contractQuery, type Kontrakt, type WersjaKontraktu } from './api.js';
import { type Draft, type DraftPartProps, toBody, toDraft } from './draft.js';
import { FormSource, useFormTitles } from './contract-form.js';
import { DutyList } from './duty-list.js';
import { GoalList } from './goal-list.js';
import { ReviewList } from './review-list.js';
import { RefuseContract, SignContract } from './sign-contract.js';
import { texts as t } from './texts.js';

interface ContractEditorProps {
  readonly contract: Kontrakt;
  readonly draftVersion: WersjaKontraktu;
}

/** The contract or an annex while it is written: saves itself, keeps what is typed when the connection is lost. */
export function ContractEditor({ contract, draftVersion }: ContractEditorProps) {
  const [draft, setDraft] = useState(() => toDraft(draftVersion));
  const [failure, setFailure] = useState<unknown>(null);
  const client = useQueryClient();
  const put = useAct('put', '/api/v1/kontrakty-socjalne/{id}/szkic', { quiet: true });
  const { state, autosave, version, keepMine, takeTheirs } = useVersionedAutosave<Draft, Kontrakt>({
    row: contract,
    save: (value, wersja) => put.mutateAsync({ path: { id: contract.id }, body: toBody(value).body, wersja }),
    newest: () => client.fetchQuery({ ...contractQuery(contract.id), staleTime: 0 }),
    onTheirs: (theirs) => setDraft(toDraft(theirs.wersje.at(-1)!)),
  });
  const faults = fieldErrors(state.kind === 'refused' ? state.error : failure);
  const { waiting } = toBody(draft);
  const change = (patch: Partial<Draft>) => {
    const next = { ...draft, ...patch };
    setDraft(next);
    autosave.change(next);
  };
  const titleOf = useFormTitles();
  const part: DraftPartProps = { draft, onChange: change, errorAt: (path) => faults[path] };
  const closing = { contract, version, waiting, flush: () => autosave.flush(), onFailure: setFailure };
  return (
    <Section title={draftVersion.numer === 0 ? t.draft : t.annexDraft(draftVersion.numer)}>
      <Stack gap="lg">
        <LeaveGuard unsaved={() => autosave.unsaved || waiting > 0} />
        <div className="save-bar no-print">
          <SaveStatus state={state} />
          {waiting > 0 && <Text size="sm" c="bursztyn.8">{t.incomplete(waiting)}</Text>}
        </div>
        <SaveProblem state={state} onKeepMine={() => void keepMine()} onTakeTheirs={() => void takeTheirs()} onRetry={() => void autosave.flush()} />
        <FormSource />
        <Situation {...part} partB={contract.rodzaj === 'b'} />
        <GoalList {...part} />
        <DutyList {...part} parties={contract.strony} />
        <LongText {...part} name="pomoc" label={titleOf('pomoc', t.help)} />
        <Period {...part} />
        <ReviewList {...part} />
        <Papers {...part} partB={contract.rodzaj === 'b'} />
        <Group gap="xs"><SignContract {...closing} />{contract.stan === 'projekt' && <RefuseContract {...closing} />}</Group>
      </Stack>
    </Section>
  );
}

type TextName = 'przyczyny' | 'mozliwosci' | 'ograniczenia' | 'dotychczasowe_dzialania' | 'pomoc';

function LongText({ draft, onChange, errorAt, name, label, description }: DraftPartProps & { readonly name: TextName; readonly label: string; readonly description?: string }) {
  return <Textarea label={label} description={description} autosize minRows={2} maxRows={14} maxLength={5000} value={draft[name]} error={errorAt(`tresc.${name}`)} onChange={(event) => onChange({ [name]: event.currentTarget.value })} />;
}

function Situation({ partB, ...part }: DraftPartProps & { readonly partB: boolean }) {
  const titleOf = useFormTitles();
  return (
    <Stack gap="sm">
      <LongText {...part} name="przyczyny" label={titleOf('przyczyny', t.causes)} />
      <LongText {...part} name="mozliwosci" label={titleOf('mozliwosci', t.strengths)} description={t.strengthsHint} />
      <LongText {...part} name="ograniczenia" label={titleOf('ograniczenia', t.limits)} />
      {partB && <LongText {...part} name="dotychczasowe_dzialania" label={titleOf('dotychczasowe_dzialania', t.earlier)} />}
    </Stack>
  );
}

function Period({ draft, onChange, errorAt }: DraftPartProps) {
  return (
    <Fieldset legend={t.period} className="schema-item">
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={480}>
        <DateField label={t.from} value={draft.od} error={errorAt('od')} onChange={(event) => onChange({ od: event.currentTarget.value })} />
        <DateField label={t.to} value={draft.do} error={errorAt('do')} onChange={(event) => onChange({ do: event.currentTarget.value })} />
      </SimpleGrid>
    </Fieldset>
  );
}

/** Papers that only some contracts have: a referral of the labour office, the agreement with the centre of the last registration. */
function Papers({ draft, onChange, errorAt, partB }: DraftPartProps & { readonly partB: boolean }) {
  const { skierowanie, uzgodnienie } = draft;
  return (
    <Stack gap="sm">
      {partB && (
        <Fieldset legend={t.referral} className="schema-item">
          <SimpleGrid cols={{ base: 1, xs: 2 }} maw={480}>
            <TextInput label={t.referralNumber} maxLength={100} value={skierowanie.numer} onChange={(event) => onChange({ skierowanie: { ...skierowanie, numer: event.currentTarget.value } })} />
            <DateField label={t.referralDay} value={skierowanie.dzien} error={errorAt('tresc.skierowanie.dzien')} onChange={(event) => onChange({ skierowanie: { ...skierowanie, dzien: event.currentTarget.value } })} />
          </SimpleGrid>
        </Fieldset>
      )}
      <Fieldset legend={t.agreement} className="schema-item">
        <Text size="sm" c="dimmed">{t.agreementHint}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} maw={480}>
          <TextInput label={t.agreedWith} maxLength={300} value={uzgodnienie.osrodek} onChange={(event) => onChange({ uzgodnienie: { ...uzgodnienie, osrodek: event.currentTarget.value } })} />
          <DateField label={t.agreedOn} value={uzgodnienie.dzien} error={errorAt('tresc.uzgodnienie.dzien')} onChange={(event) => onChange({ uzgodnienie: { ...uzgodnienie, dzien: event.currentTarget.value } })} />
        </SimpleGrid>
      </Fieldset>
    </Stack>
  );
}
