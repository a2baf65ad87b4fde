import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition } from '@ostoja/law';
import { FaktyUslugiOpiekuncze, FaktyUslugiSasiedzkie } from './uslugi-opiekuncze.facts.js';
import { holdAll } from './warunki.rule.js';

const UST_1 = 'art. 50 ust. 1 ustawy o pomocy społecznej';
const UST_2 = 'art. 50 ust. 2 ustawy o pomocy społecznej';
const UST_4A = 'art. 50 ust. 4a ustawy o pomocy społecznej';
const DZIEN = plainDate('2026-03-02');
const POMOC: ConditionDefinition = { kod: 'NIE_WYMAGA_POMOCY', nazwa: 'osoba wymaga pomocy innych osób', przepis: UST_1, odmowa: 'Osoba nie wymaga pomocy innych osób.' };
const PODSTAWA: ConditionDefinition = {
  kod: 'POMOC_ZAPEWNIONA', nazwa: 'osoba samotna pozbawiona pomocy albo rodzina, która nie może pomóc', przepis: `${UST_1}, ${UST_2}`, odmowa: 'Potrzebną pomoc może zapewnić rodzina albo ktoś inny.',
};
const sasiad = (kod: string, nazwa: string, pkt: string, odmowa: string): ConditionDefinition => ({ kod, nazwa, przepis: `art. 50 ust. 4a pkt ${pkt} ustawy o pomocy społecznej`, odmowa });
const PELNOLETNIA = sasiad('NIEPELNOLETNOSC', 'osoba pełnoletnia', '1', 'Usługi może wykonywać tylko osoba pełnoletnia.');
const OBCA = sasiad('CZLONEK_RODZINY', 'nie jest członkiem rodziny', '2', 'Usług nie może wykonywać członek rodziny.');
const NIE_BLISKI = sasiad('BLISKI_MIESZKAJACY_OSOBNO', 'nie jest osobno mieszkającym małżonkiem, wstępnym ani zstępnym', '3', 'Usług nie może wykonywać osobno mieszkający małżonek, wstępny ani zstępny.');
const OSWIADCZENIE = sasiad('BRAK_OSWIADCZENIA', 'złożone oświadczenie o zdolności psychofizycznej', '4', 'Brakuje oświadczenia o zdolności psychofizycznej.');
const BLISKO = sasiad('MIESZKA_DALEKO', 'zamieszkuje w najbliższej okolicy', '5', 'Osoba nie mieszka w najbliższej okolicy.');
const SZKOLENIE = sasiad('BRAK_SZKOLENIA', 'ukończone szkolenie z pierwszej pomocy', '6', 'Brakuje szkolenia z pierwszej pomocy; organizuje je organizator usług (art. 50 ust. 4b).');
const ZGODA_OSOBY = sasiad('BRAK_AKCEPTACJI_OSOBY', 'zaakceptowana przez osobę wspieraną', '7', 'Osoba wspierana nie zaakceptowała wykonawcy.');
const ZGODA_ORGANIZATORA = sasiad('BRAK_AKCEPTACJI_ORGANIZATORA', 'zaakceptowana przez organizatora', '8', 'Organizator nie zaakceptował wykonawcy.');

/** Whether care services are due or may be granted; a warning says when they only may. */
export function isUslugi(c: Calculus, fakty: FaktyUslugiOpiekuncze): boolean {
  const przysluguje = fakty.osoba_samotna && fakty.pozbawiona_pomocy;
  const tak = holdAll(c, [[POMOC, fakty.wymaga_pomocy], [PODSTAWA, przysluguje || fakty.rodzina_nie_moze_pomoc]]);
  if (tak && !przysluguje) c.warn({ kod: 'USLUGI_UZNANIOWE', opis: 'Usługi mogą być przyznane; nie przysługują z mocy ustawy, bo nie chodzi o osobę samotną pozbawioną pomocy.', przepis: UST_2 });
  return tak;
}

/** Care services are due to a person without family who lacks help, and may be granted where the family cannot help (art. 50 ust. 1-2 ups). */
export const uslugiOpiekuncze = defineZasada<FaktyUslugiOpiekuncze>({
  kod: 'uslugi-opiekuncze',
  nazwa: 'prawo do usług opiekuńczych',
  pytanie: 'Czy można przyznać usługi opiekuńcze albo specjalistyczne usługi opiekuńcze?',
  przepis: 'art. 50 ust. 1 i 2 ustawy o pomocy społecznej',
  facts: FaktyUslugiOpiekuncze,
  przyklad: { wymaga_pomocy: true, osoba_samotna: true, pozbawiona_pomocy: true, rodzina_nie_moze_pomoc: true },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: plainDate('2004-05-01'),
    do: null,
    calculate: (c, fakty) => ({ tak: isUslugi(c, fakty) }),
  }],
});

/** Who may give neighbour services (art. 50 ust. 4a ups, since November 2023). */
export const wykonawcaUslugSasiedzkich = defineZasada<FaktyUslugiSasiedzkie>({
  kod: 'wykonawca-uslug-sasiedzkich',
  nazwa: 'wykonawca usług sąsiedzkich',
  pytanie: 'Czy ta osoba może wykonywać usługi sąsiedzkie?',
  przepis: UST_4A,
  facts: FaktyUslugiSasiedzkie,
  przyklad: { pelnoletnia: true, czlonek_rodziny: false, bliski_mieszkajacy_osobno: false, oswiadczenie: true, mieszka_blisko: true, szkolenie: true, akceptacja_osoby: true, akceptacja_organizatora: true },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: plainDate('2023-11-01'),
    do: null,
    calculate: (c, f) => ({
      tak: holdAll(c, [
        [PELNOLETNIA, f.pelnoletnia], [OBCA, !f.czlonek_rodziny], [NIE_BLISKI, !f.bliski_mieszkajacy_osobno], [OSWIADCZENIE, f.oswiadczenie],
        [BLISKO, f.mieszka_blisko], [SZKOLENIE, f.szkolenie], [ZGODA_OSOBY, f.akceptacja_osoby], [ZGODA_ORGANIZATORA, f.akceptacja_organizatora],
      ]),
    }),
  }],
});
