import { Stack } from '@mantine/core';
import { useState } from 'react';
import { Page } from '../../../shared/ui/page.js';
import { ByAddress } from './by-address.js';
import type { DeskChoice } from './desk-choice.js';
import { DeskContact } from './desk-contact.js';
import { DeskSearch } from './desk-search.js';
import { texts } from './texts.js';
import { TodaysContacts } from './todays-contacts.js';
import { WhereTo } from './where-to.js';

const t = texts.desk;

const NOTHING: DeskChoice = { osobaId: '', kartaKod: '' };

/** The information desk: one field for the person and the matter, then an application, advice or a referral. */
export function DeskPage() {
  const [choice, setChoice] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const [unit, setUnit] = useState('');
  const begin = () => {
    setChoice(NOTHING);
    setUnit('');
    setRound((count) => count + 1);
  };
  return (
    <Page title={t.title}>
      <Stack gap="md" key={round}>
        <DeskSearch choice={choice} onChange={setChoice} />
        <ByAddress osobaId={choice.osobaId} chosen={unit} onUnit={setUnit} />
        <DeskContact choice={choice} unit={unit} onUnit={setUnit} onDone={begin} />
        <WhereTo onUnit={setUnit} />
        <TodaysContacts />
      </Stack>
    </Page>
  );
}
