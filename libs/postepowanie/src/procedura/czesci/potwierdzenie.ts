import { Dzien, Tekst, Wybor } from '@ostoja/facts';
import { IsPlainText } from '@ostoja/http';
import { FACT_LIMITS } from '@ostoja/law';
import type { Przejscie, TerminProcedury } from '../procedura.js';
import { PO_WYDANIU } from './stany.js';
import { term } from './terminy.js';

const ART_54 = 'art. 54 ust. 6 ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych';
const TERMIN = 'kopia-dla-nfz';

/** How the fund got its copy. */
class KopiaDlaNfz {
  @Wybor('Sposób przekazania', { 'e-doreczenia': 'e-Doręczenia', 'system-nfz': 'system NFZ', poczta: 'poczta', osobiscie: 'osobiście' }, { wymagane: true })
  sposob!: string;

  @Dzien('Dzień potwierdzenia odbioru')
  odebrano?: string;

  @Tekst('Numer nadania albo dowód wysłania', { wymagane: true }) @IsPlainText(FACT_LIMITS.tekst)
  dowod!: string;
}

export const terminyPotwierdzenia: Readonly<Record<string, TerminProcedury>> = {
  [TERMIN]: term('Kopia decyzji dla NFZ', 7, 'dni', 'wydania decyzji', ART_54, { gdy: { rozstrzygniecie: 'przyznanie' }, obowiazek: true }),
};

/** What a decision that confirms the right to health care adds: the fund gets a copy, once it is granted. */
export function zKopiaDlaNfz(przejscia: readonly Przejscie[]): Przejscie[] {
  return [
    ...przejscia.map((act) => (act.kod === 'wydanie' ? { ...act, zaczyna: [...(act.zaczyna ?? []), TERMIN] } : act)),
    {
      kod: 'wyslanie-kopii-nfz', nazwa: 'Przekazanie kopii decyzji oddziałowi NFZ', z: PO_WYDANIU, do: null, uprawnienie: 'postepowanie:doreczenie:write', reczna: true, dane: KopiaDlaNfz, przepis: ART_54,
      wymaga: { wydanie: 'decyzji nie wydano' }, konczy: [TERMIN],
    },
  ];
}
