import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { EmptyState } from '../../../shared/ui/states.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { aktaQuery, currentPostepowanie } from '../api.js';
import { lettersQuery, type PismoSkrot } from './api.js';
import { LetterView } from './letter-view.js';
import { NewLetter } from './new-letter.js';
import { texts as t } from './texts.js';

/** Letters of a case: the one that is written now, the ones that were sent, and the catalogue of templates. */
export function LettersPage() {
  const sprawaId = useParam('id');
  const query = useQuery(lettersQuery(sprawaId));
  const akta = useQuery(aktaQuery(sprawaId)).data;
  const proceeding = akta && currentPostepowanie(akta);
  const may = useMay();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Stack gap="md">
      {proceeding && may('postepowanie:pismo:prepare') && <Section title={t.newLetter} hotkey="d"><NewLetter postepowanieId={proceeding.id} onCreated={setChosen} /></Section>}
      <QueryView query={query}>
        {(letters) => (letters.length === 0 ? <Section title={t.list}><EmptyState>{t.none}</EmptyState></Section> : <Chosen letters={letters} chosen={chosen} onChoose={setChosen} />)}
      </QueryView>
    </Stack>
  );
}

interface ChosenProps {
  readonly letters: readonly PismoSkrot[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Chosen({ letters, chosen, onChoose }: ChosenProps) {
  const shown = letters.find(({ id }) => id === chosen) ?? letters[0];
  const label = (one: PismoSkrot) => [one.nazwa, t.states[one.stan] ?? one.stan, one.data && formatDate(one.data), one.numer].filter(Boolean).join(', ');
  return (
    <>
      {letters.length > 1 && <NativeSelect label={t.list} maw={640} value={shown?.id} data={letters.map((one) => ({ value: one.id, label: label(one) }))} onChange={(event) => onChoose(event.currentTarget.value)} />}
      {shown && <LetterView key={shown.id} id={shown.id} />}
    </>
  );
}
