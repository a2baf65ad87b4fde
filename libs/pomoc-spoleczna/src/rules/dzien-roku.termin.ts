import { plainDate, type PlainDate } from '@ostoja/kernel';
import { defineTermin, type FaktyZdarzenia, type Termin } from '@ostoja/law';
import { FaktyDniaRoku, FaktyRokuPelnoletnosci } from './dzien-roku.facts.js';

const UPS = 'ustawy o pomocy społecznej';

interface DzienRoku {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly zdarzenie: string;
  readonly parametr: string;
  /** Years from that of the event. */
  readonly lata: 0 | -1;
  readonly od: PlainDate;
  readonly facts: new () => FaktyZdarzenia;
}

function dzienRoku({ zdarzenie, parametr, lata, od, ...opis }: DzienRoku): Termin<FaktyZdarzenia> {
  const step = { kod: opis.kod.replaceAll('-', '_'), nazwa: opis.nazwa, przepis: opis.przepis, prosto: opis.czynnosc };
  return defineTermin<FaktyZdarzenia>({
    ...opis,
    przyklad: { zdarzenie: '2026-03-02' },
    na_dzien_przykladu: plainDate('2026-03-02'),
    wersje: [{
      od, do: null,
      calculate: (c, fakty) => c.fixedDay(step, {
        zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia: zdarzenie, dzien: c.param(parametr), rok: Number(fakty.zdarzenie.split('-')[0]) + lata, liczenie: 'kalendarzowe', na_czynnosc: false,
      }),
    }],
  });
}

const weryfikacja = (kod: string, nazwa: string, przepis: string, kto: string, czynnosc: string, parametr: string): Termin<FaktyZdarzenia> =>
  dzienRoku({ kod, nazwa, przepis: `${przepis} ${UPS}`, kto, czynnosc, zdarzenie: 'rok weryfikacji kryteriów', parametr: `pomoc_spoleczna.kryterium.termin.${parametr}`, lata: 0, od: plainDate('2021-05-30'), facts: FaktyDniaRoku });

/** Terms on fixed days of a year: the cost of homes, the criteria, children who come of age. */
export const terminyDniaRoku: readonly Termin<FaktyZdarzenia>[] = [
  dzienRoku({
    kod: 'ogloszenie-kosztu-utrzymania-w-dps', nazwa: 'ogłoszenie średniego miesięcznego kosztu utrzymania w DPS', przepis: `art. 60 ust. 2 ${UPS}`, kto: 'wójt (burmistrz, prezydent miasta), starosta, marszałek województwa',
    czynnosc: 'ogłosić koszt w wojewódzkim dzienniku urzędowym', zdarzenie: 'rok ogłoszenia', parametr: 'pomoc_spoleczna.dps.ogloszenie_kosztu', lata: 0, od: plainDate('2004-05-01'), facts: FaktyDniaRoku,
  }),
  dzienRoku({
    kod: 'wykaz-wychowankow-przed-pelnoletnoscia-ups', nazwa: 'informacja o wychowankach, którzy osiągną pełnoletność', kto: 'dyrektor placówki', czynnosc: 'poinformować kierownika powiatowego centrum pomocy rodzinie',
    przepis: '§ 3 ust. 1 rozporządzenia z 3.08.2012 w sprawie udzielania pomocy na usamodzielnienie, kontynuowanie nauki oraz zagospodarowanie', zdarzenie: 'osiągnięcie pełnoletności', parametr: 'pomoc_spoleczna.usamodzielnienie.termin.wykaz', lata: -1,
    od: plainDate('2012-09-07'), facts: FaktyRokuPelnoletnosci,
  }),
  weryfikacja('informacja-o-minimum-egzystencji', 'informacja o minimum egzystencji', 'art. 9 ust. 9', 'minister właściwy do spraw zabezpieczenia społecznego', 'przedłożyć Radzie Dialogu Społecznego informację o minimum egzystencji', 'minimum_egzystencji'),
  weryfikacja('propozycja-kryteriow-dochodowych', 'propozycja kryteriów dochodowych', 'art. 9 ust. 3', 'Rada Ministrów', 'przedstawić Radzie Dialogu Społecznego propozycję kryteriów', 'propozycja'),
  weryfikacja('uzgodnienie-kryteriow-dochodowych', 'uzgodnienie kryteriów dochodowych', 'art. 9 ust. 4', 'Rada Dialogu Społecznego', 'uzgodnić kryteria dochodowe', 'uzgodnienie'),
  weryfikacja('ogloszenie-kryteriow-dochodowych', 'ogłoszenie kryteriów dochodowych', 'art. 9 ust. 7 i 8', 'minister właściwy do spraw zabezpieczenia społecznego albo Rada Ministrów', 'ogłosić zweryfikowane kryteria i kwoty', 'ogloszenie'),
];
