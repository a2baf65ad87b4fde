import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome } from '@ostoja/law';
import { LINIE_SPRAWIENIA_POGRZEBU } from './klasyfikacja-budzetowa.js';
import { FaktyPogrzebWSprawie } from './sprawienie-pogrzebu.facts.js';
import { calculateKosztyPogrzebu } from './sprawienie-pogrzebu.rule.js';
import { holdAll } from './warunki.rule.js';
import { dowodOstatni } from './wspolne.evidence.js';

const ART_44 = 'art. 17 ust. 1 pkt 15 i art. 44 ustawy o pomocy społecznej';
const NIKT: ConditionDefinition = { kod: 'POGRZEB_ZAPEWNIONY', nazwa: 'nikt inny nie zajmie się pogrzebem', przepis: ART_44, odmowa: 'Pogrzebem może zająć się rodzina albo kto inny.' };
const GMINA: ConditionDefinition = { kod: 'INNA_GMINA', nazwa: 'gmina właściwa', przepis: ART_44, odmowa: 'Pogrzeb sprawia gmina, w której osoba zmarła albo ostatnio przebywała.' };

function calculate(c: Calculus, fakty: FaktyPogrzebWSprawie): Outcome {
  if (!holdAll(c, [[NIKT, fakty.zgon.nikt_nie_pochowa], [GMINA, fakty.zgon.w_gminie]])) return ODMOWA;
  const { kwoty } = calculateKosztyPogrzebu(c, fakty);
  c.warn({ kod: 'BEZ_DECYZJI', opis: 'Sprawienie pogrzebu nie wymaga decyzji.', przepis: 'art. 106 ust. 2 ustawy o pomocy społecznej' });
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: null, kwoty };
}

/** A funeral that the gmina arranges where nobody else does, with who bears its cost (art. 44, 96 ust. 3 ups); it needs no decision. */
export const sprawieniePogrzebuWSprawie = defineSwiadczenie<FaktyPogrzebWSprawie>({
  kod: 'sprawienie-pogrzebu',
  nazwa: 'sprawienie pogrzebu',
  przepis: ART_44,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  forma: 'uslugi',
  facts: FaktyPogrzebWSprawie,
  wersja_faktow: 1,
  evidence: [dowodOstatni('zgon', 'zgon')],
  zakres: ['pochowek', 'wykonawca', 'koszt', 'zasilek_pogrzebowy', 'masa_spadkowa'],
  bez_decyzji: 'art. 106 ust. 2 ustawy o pomocy społecznej',
  przyklad: {
    zgon: { data_zgonu: '2026-02-20', nikt_nie_pochowa: true, w_gminie: true }, pochowek: 'pochówek tradycyjny, cmentarz komunalny', wykonawca: 'Zakład Usług Pogrzebowych (przykład)',
    koszt: '5200.00', zasilek_pogrzebowy: '0.00', masa_spadkowa: '3000.00',
  },
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: LINIE_SPRAWIENIA_POGRZEBU,
  wersje: [{ od: plainDate('2004-05-01'), do: null, calculate }],
});
