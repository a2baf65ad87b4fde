import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../shared/api/me.js';
import type { NaleznoscSzczegoly } from './api.js';
import { DemandDialog, PayDialog, ReliefDialog } from './claim-dialogs.js';
import { DeductDialog, EnforceDialog, RemindDialog, WaiveDialog, WithdrawDialog, WriteOffDialog } from './claim-steps.js';
import { texts } from './texts.js';

const t = texts.acts;

const DIALOGS = {
  demand: DemandDialog, relief: ReliefDialog, pay: PayDialog, deduct: DeductDialog, remind: RemindDialog, enforce: EnforceDialog, waiveInstruction: WaiveDialog, withdraw: WithdrawDialog, writeOff: WriteOffDialog,
} as const;
type Act = keyof typeof DIALOGS;

/** What may be done with the claim at its stage by a person with these permissions; the first is the usual next step. */
function actsFor(claim: NaleznoscSzczegoly, may: (permission: string) => boolean): readonly Act[] {
  const isDraft = claim.stan === 'projekt';
  const isOwed = claim.stan === 'ustalona' && claim.pozostalo !== '0.00';
  const isDue = isOwed && claim.wymagalne !== '0.00' && claim.ostateczna !== null;
  const lacksInstruction = isDraft && claim.przyczyna === 'niepoinformowanie_o_zmianie' && !claim.pouczenie && !claim.bez_pouczenia_powod;
  const isDeductible = isOwed && claim.ostateczna !== null && ['nienalezne_swiadczenie', 'oplata_art_97'].includes(claim.rodzaj);
  const acts: readonly (readonly [Act, boolean])[] = [
    ['pay', isOwed && may('naleznosc:wplata:create')],
    ['demand', isDraft && claim.decyzje.length === 0 && may('naleznosc:naleznosc:create')],
    ['waiveInstruction', lacksInstruction && may('naleznosc:decyzja:sign')],
    ['withdraw', isDraft && may('naleznosc:naleznosc:create')],
    ['relief', isOwed && may('naleznosc:naleznosc:create')],
    ['deduct', isDeductible && may('naleznosc:decyzja:sign')],
    ['remind', isDue && may('naleznosc:windykacja:create')],
    ['enforce', isDue && claim.wezwania.some((one) => one.doreczono) && may('naleznosc:windykacja:create')],
    ['writeOff', isDue && may('naleznosc:windykacja:create')],
  ];
  return acts.filter(([, open]) => open).map(([act]) => act);
}

/** Buttons of the acts on a claim. */
export function ClaimActs({ claim }: { readonly claim: NaleznoscSzczegoly }) {
  const [act, setAct] = useState<Act | null>(null);
  const acts = actsFor(claim, useMay());
  if (acts.length === 0) return null;
  const Dialog = act && DIALOGS[act];
  const labelOf = (one: Act) => (one === 'deduct' && claim.potracenie_od ? t.stopDeduction : t[one]);
  return (
    <Group role="group" aria-label={texts.claim.acts} className="no-print">
      {acts.map((one, i) => <Button key={one} variant={i === 0 ? 'filled' : 'default'} onClick={() => setAct(one)}>{labelOf(one)}</Button>)}
      {Dialog && <Dialog claim={claim} onClose={() => setAct(null)} />}
    </Group>
  );
}
