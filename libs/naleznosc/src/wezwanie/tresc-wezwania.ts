import type { LetterBlock, LetterSection } from '@ostoja/documents';
import { formatPolishDate, Money } from '@ostoja/kernel';
import { formatNumer, type Naleznosc } from '../naleznosc/naleznosc.entity.js';
import type { StronyPisma } from '../pismo/pismo-naleznosci.service.js';
import type { Wezwanie } from './wezwanie.entity.js';
import type { ZasadyUpomnienia } from './windykacja.js';

const akapit = (tekst: string, wyroznienie = false): LetterBlock => ({ rodzaj: 'akapit', tekst, ...(wyroznienie && { wyroznienie }) });

/** Body of a reminder (art. 15 of the enforcement act). */
export function buildUpomnienie(naleznosc: Naleznosc, kwota: Money, { koszty, dni_na_zaplate, przepis }: ZasadyUpomnienia): LetterSection[] {
  return [
    { naglowek: null, bloki: [akapit(`Na podstawie ${przepis} wzywa się do zapłaty należności ${formatNumer(naleznosc)} (${naleznosc.opis}), której termin płatności minął.`)] },
    { naglowek: 'Do zapłaty', bloki: [akapit(`Należność: ${kwota.format()}. Koszty upomnienia: ${Money.parse(koszty).format()}. Razem: ${kwota.plus(Money.parse(koszty)).format()}.`, true), akapit(`Termin: ${dni_na_zaplate} dni od dnia doręczenia upomnienia. Przy wpłacie należy podać numer ${formatNumer(naleznosc)}.`)] },
    { naglowek: 'Pouczenie', bloki: [akapit('Jeżeli należność nie zostanie zapłacona w terminie, zostanie wszczęta egzekucja administracyjna i powstaną koszty egzekucyjne, które ponosi zobowiązany. O zmianie adresu należy zawiadomić; w przeciwnym razie pismo wysłane pod dotychczasowy adres uważa się za doręczone.')] },
  ];
}

/** Contents of the enforcement title (art. 27 § 1 of the enforcement act) from which the form TW-1 is filled in. */
export function buildTytul(naleznosc: Naleznosc, kwota: Money, upomnienie: Wezwanie, strony: StronyPisma): LetterSection[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Wierzyciel', strony.organ],
    ['Zobowiązany', [strony.osoba, ...strony.adresat.slice(1)].join(', ')],
    ['Treść obowiązku', naleznosc.opis],
    ['Podstawa prawna obowiązku', 'art. 104 ust. 1 i 3 ustawy o pomocy społecznej, decyzja ostateczna'],
    ['Decyzja ostateczna od', naleznosc.ostateczna ? formatPolishDate(naleznosc.ostateczna) : ''],
    ['Kwota należności', kwota.format()],
    ['Koszty upomnienia', Money.parse(upomnienie.koszty).format()],
    ['Upomnienie', `${upomnienie.numer}, doręczone ${upomnienie.doreczono ? formatPolishDate(upomnienie.doreczono) : ''}`],
    ['Numer należności', formatNumer(naleznosc)],
  ];
  return [
    { naglowek: null, bloki: [akapit('Do naczelnika urzędu skarbowego właściwego dla zobowiązanego: wniosek o wszczęcie egzekucji administracyjnej. Obowiązek jest wymagalny i podlega egzekucji administracyjnej (art. 104 ust. 1 ustawy o pomocy społecznej).')] },
    { naglowek: 'Dane tytułu', bloki: [{ rodzaj: 'tabela', naglowki: ['Pole', 'Treść'], wiersze: rows, proporcje: [1, 2] }] },
    { naglowek: 'Uwaga', bloki: [akapit('Świadczenia z pomocy społecznej nie podlegają egzekucji administracyjnej (art. 10 § 4 ustawy o postępowaniu egzekucyjnym w administracji).')] },
  ];
}
