import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { aktaQuery, currentPostepowanie } from '../api.js';
import type { Wylaczenie } from './api.js';
import { texts } from './texts.js';

const t = texts.exclusion;

/** Which acts that brook no delay the excluded official may still take, until when and why (KPA 24 § 4). The rest of the case stays closed. */
export function UrgentActs({ row, onClose }: { readonly row: Wylaczenie; readonly onClose: () => void }) {
  const allow = useAct('post', '/api/v1/wylaczenia/{id}/czynnosci-pilne');
  const akta = useQuery(aktaQuery(row.sprawa_id));
  const [chosen, setChosen] = useState<string[]>(row.pilne_czynnosci);
  const form = useForm({ do: useToday(), powod: row.pilne_powod ?? '' }, allow.error);
  const [missing, setMissing] = useState(false);
  const submit = () => {
    setMissing(chosen.length === 0);
    if (!form.validate({ do: !form.values.do && texts.required, powod: !form.values.powod.trim() && texts.required }) || chosen.length === 0) return;
    allow.mutate({ path: { id: row.id }, body: { ...form.values, czynnosci: chosen }, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.urgentTitle} opened wide onClose={onClose} submitLabel={t.urgent} pending={allow.isPending} error={allow.error} onSubmit={submit}>
      <Text size="sm">{t.urgentText}</Text>
      <QueryView query={akta} rows={2}>
        {(data) => {
          const acts = (currentPostepowanie(data)?.czynnosci ?? []).filter(({ samodzielna }) => samodzielna);
          if (acts.length === 0) return <Text size="sm">{t.urgentNone}</Text>;
          return (
            <Checkbox.Group label={t.urgentActs} required value={chosen} onChange={setChosen} error={missing && chosen.length === 0 && t.urgentChoose}>
              <Stack gap={4} mt={4}>{acts.map(({ kod, nazwa, przepis }) => <Checkbox key={kod} value={kod} label={`${nazwa} (${przepis})`} />)}</Stack>
            </Checkbox.Group>
          );
        }}
      </QueryView>
      <DateField label={texts.lastDay} required {...form.text('do')} />
      <Textarea label={t.urgentWhat} required autosize minRows={2} maxLength={500} {...form.text('powod')} />
    </ActModal>
  );
}
