import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSwiadczenieName } from '../../../shared/api/swiadczenia.js';
import { apiQuery } from '../../../shared/api/query.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { texts } from '../texts.js';

const t = texts.paper;

interface CaseChoiceProps {
  readonly osobaId: string;
  readonly sprawaId: string;
  readonly komorkaId: string;
  readonly error?: string;
  readonly onPerson: (osobaId: string) => void;
  readonly onCase: (sprawaId: string) => void;
}

/** Finds a case by its person: of the unit where the paper is, closed ones too. */
export function CaseChoice({ osobaId, sprawaId, komorkaId, error, onPerson, onCase }: CaseChoiceProps) {
  const query = { osoba_id: osobaId, komorka_id: komorkaId, zamkniete: true, sort: 'otwarta', limit: 100 };
  const cases = useQuery({ ...apiQuery('/api/v1/sprawy', { query }), enabled: osobaId !== '' }).data?.elementy;
  const nameOf = useSwiadczenieName();
  const options = (cases ?? []).map(({ id, znak, swiadczenie_kod }) => ({ value: id, label: `${znak}, ${nameOf(swiadczenie_kod)}` }));
  return (
    <>
      <PersonPicker label={t.whose} value={osobaId} onChange={onPerson} />
      {cases?.length === 0 && <Text size="sm" fw={600}>{t.noCases}</Text>}
      {osobaId && <NativeSelect label={t.case} required error={error} data={[{ value: '', label: texts.choose }, ...options]} value={sprawaId} onChange={(event) => onCase(event.currentTarget.value)} />}
    </>
  );
}
