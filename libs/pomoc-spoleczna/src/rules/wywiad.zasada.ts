import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { DZIEN_PRZYKLADU, warunek, zasadaPrzeszkod } from './ocena.js';
import { FaktyPotrzebyWywiadu, FaktySposobuWywiadu, SPRAWY_O_WYWIADZIE } from './wywiad.facts.js';

const UPS = 'ustawy o pomocy społecznej';
const ROZPORZADZENIE = 'rozporządzenia z 8.04.2021 w sprawie rodzinnego wywiadu środowiskowego';

/** Kinds of cases that need no interview, with the provision. */
const BEZ_WYWIADU: Readonly<Partial<Record<FaktyPotrzebyWywiadu['sprawa'], string>>> = {
  odmowa_biletu_kredytowanego: `art. 106 ust. 4 ${UPS}`,
  mieszkanie_treningowe_lub_wspomagane: `art. 53 ust. 13 ${UPS}`,
  wynagrodzenie_opiekuna: `art. 53a ust. 2 ${UPS}`,
  wsparcie_krotkoterminowe: `art. 55b ust. 7 ${UPS}`,
  ogrzewalnia_lub_noclegownia: `art. 48a ust. 8 ${UPS}`,
  pomoc_dorazna: `art. 48b ust. 5 ${UPS}`,
  przedluzenie_z_orzeczeniem: 'Dz.U. 2023 poz. 852 art. 25; Dz.U. 2024 poz. 1494 art. 3',
  zmiana_zwrot_lub_oplata: `art. 106 ust. 4 ${UPS} (nie jest to przyznanie ani odmowa)`,
};
const CUDZOZIEMIEC: StepDefinition = { kod: 'wywiad.cudzoziemiec', nazwa: 'sprawa cudzoziemca lub osoby z art. 5a', przepis: `art. 106 ust. 4 ${UPS}` };
const POTRZEBNY = (przepis: string): ConditionDefinition => warunek('WYWIAD_NIEWYMAGANY', 'sprawa wymaga wywiadu', przepis, 'Ustawa nie wymaga w tej sprawie wywiadu środowiskowego.');

function ocenPotrzebe(c: Calculus, { sprawa, cudzoziemiec_lub_art_5a, watpliwosci }: FaktyPotrzebyWywiadu): ZasadaOutcome {
  const wyjatek = sprawa === 'wsparcie_krotkoterminowe' && watpliwosci ? undefined : BEZ_WYWIADU[sprawa];
  const cudzoziemiec = c.holds(CUDZOZIEMIEC, cudzoziemiec_lub_art_5a === true);
  const przepis = cudzoziemiec ? CUDZOZIEMIEC.przepis : (wyjatek ?? `art. 106 ust. 4 i art. 107 ust. 1 ${UPS}`);
  return { tak: c.holds(POTRZEBNY(przepis), !cudzoziemiec && wyjatek === undefined, [c.factText('sprawa', SPRAWY_O_WYWIADZIE[sprawa])]) };
}

/** The interview: needed or not, and made as the regulation asks (PS-63, 65). */
export const zasadyWywiadu: readonly Zasada<object>[] = [
  defineZasada<FaktyPotrzebyWywiadu>({
    kod: 'wywiad-wymagany', nazwa: 'potrzeba wywiadu środowiskowego', przepis: `art. 106 ust. 4 i art. 107 ${UPS}`, pytanie: 'Czy przed decyzją trzeba przeprowadzić wywiad środowiskowy?',
    facts: FaktyPotrzebyWywiadu, przyklad: { sprawa: 'przyznanie' }, na_dzien_przykladu: DZIEN_PRZYKLADU, wersje: [{ od: plainDate('2023-11-01'), do: null, calculate: ocenPotrzebe }],
  }),
  zasadaPrzeszkod<FaktySposobuWywiadu>({
    kod: 'sposob-przeprowadzenia-wywiadu', nazwa: 'sposób przeprowadzenia wywiadu', przepis: `art. 107 ust. 3 ${UPS}, § 3-11 ${ROZPORZADZENIE}`, pytanie: 'Czy wywiad przeprowadzono zgodnie z przepisami?',
    facts: FaktySposobuWywiadu, przyklad: { stwierdzono: [] }, od: plainDate('2021-11-15'),
    przeszkody: {
      bez_legitymacji: { nazwa: 'nie okazano legitymacji pracownika socjalnego', przepis: `art. 107 ust. 3 ${UPS}` },
      poza_miejscem_pobytu: { nazwa: 'wywiad przeprowadzono poza miejscem zamieszkania lub pobytu osoby', przepis: `§ 3 ust. 1 ${ROZPORZADZENIE}` },
      poza_godzinami_bez_uzgodnienia: { nazwa: 'wywiad poza godzinami pracy nie był uzgodniony z osobą i kierownikiem', przepis: `§ 3 ust. 1 ${ROZPORZADZENIE}` },
      bez_opiekuna_ubezwlasnowolnionego: { nazwa: 'przy wywiadzie z osobą ubezwłasnowolnioną nie było opiekuna prawnego lub kuratora', przepis: `§ 7 ${ROZPORZADZENIE}` },
      bez_pouczenia: { nazwa: 'nie pouczono o obowiązku zgłaszania zmian', przepis: `§ 5 ${ROZPORZADZENIE}, art. 109 ${UPS}` },
      kopia_dowodu: { nazwa: 'wykonano kopię dokumentu tożsamości', przepis: `§ 11 ${ROZPORZADZENIE}` },
    },
    znalezione: ({ stwierdzono }) => stwierdzono,
  }),
];
