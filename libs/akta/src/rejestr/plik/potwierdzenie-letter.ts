import type { Letter } from '@ostoja/documents';
import { formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { placeOf } from '../../letter-place.js';
import { KANALY } from '../kanal.js';
import type { PismoRejestru } from '../pismo-rejestru.entity.js';

/** The centre, its unit, the worker and the sender. */
export interface OtoczeniePotwierdzenia {
  readonly osrodek: string;
  readonly osrodek_adres: string;
  readonly komorka: string;
  readonly komorka_adres: string | null;
  readonly pracownik: string;
  readonly stanowisko: string | null;
  readonly nadawca: string;
}

type Confirmed = Pick<PismoRejestru, 'numerRejestru' | 'tytul' | 'kanal' | 'dataWplywu' | 'liczbaStron' | 'liczbaZalacznikow'>;

/** The confirmation of receipt as a letter. It names the paper by its number, so that whoever finds it learns little. */
export function buildPotwierdzenie(pismo: Confirmed, otoczenie: OtoczeniePotwierdzenia, dzien: PlainDate): Letter {
  const { numerRejestru, tytul, kanal, dataWplywu, liczbaStron, liczbaZalacznikow } = pismo;
  const points = [
    `numer w rejestrze: ${numerRejestru}`,
    `czego dotyczy: ${tytul}`,
    ...(dataWplywu ? [`dzień wpływu: ${formatPolishDate(dataWplywu)}`] : []),
    ...(kanal ? [`sposób wniesienia: ${KANALY[kanal].nazwa}`] : []),
    ...(liczbaStron === null ? [] : [`liczba stron: ${liczbaStron}`]),
    ...(liczbaZalacznikow === null ? [] : [`liczba załączników: ${liczbaZalacznikow}`]),
  ];
  const address = otoczenie.komorka_adres ?? otoczenie.osrodek_adres;
  return {
    tytul: 'POTWIERDZENIE WNIESIENIA PODANIA',
    nadawca: [otoczenie.osrodek, otoczenie.komorka, address],
    miejscowosc: placeOf(otoczenie.osrodek_adres),
    data: formatPolishDate(dzien),
    znak: numerRejestru,
    adresat: [otoczenie.nadawca],
    sekcje: [{ naglowek: null, bloki: [{ rodzaj: 'akapit', tekst: 'Na żądanie wnoszącego, na podstawie art. 63 § 4 Kodeksu postępowania administracyjnego, potwierdza się wniesienie podania:' }, { rodzaj: 'lista', pozycje: points }] }],
    podpis: [otoczenie.pracownik, ...(otoczenie.stanowisko ? [otoczenie.stanowisko] : [])],
    rozdzielnik: ['Wnoszący', 'a/a'],
    projekt: false,
  };
}
