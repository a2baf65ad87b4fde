import type { Letter } from '@ostoja/documents';
import { formatNrb, formatPolishDate, Money, type PlainDate } from '@ostoja/kernel';

/** What the request says. */
export interface WniosekText {
  readonly nadawca: readonly string[];
  readonly dzien: PlainDate;
  readonly nazwa: string;
  readonly dataZgonu: PlainDate;
  readonly rachunek: string;
  readonly wyplaty: readonly { readonly numer: string; readonly dzien: PlainDate; readonly kwota: string }[];
}

const PRZEPIS = 'art. 109a ust. 1 ustawy z dnia 12 marca 2004 r. o pomocy społecznej';

/** The request to the bank, for the head of the centre to sign (art. 109a ups). */
export function toWniosekLetter({ nadawca, dzien, nazwa, dataZgonu, rachunek, wyplaty }: WniosekText): Letter {
  const razem = Money.sum(wyplaty.map(({ kwota }) => Money.parse(kwota)));
  return {
    tytul: 'WNIOSEK O ZWROT ŚWIADCZEŃ PRZEKAZANYCH PO ŚMIERCI', nadawca, miejscowosc: 'Kraków', data: formatPolishDate(dzien), znak: '', projekt: false, rozdzielnik: [],
    adresat: ['Bank prowadzący rachunek', formatNrb(rachunek)],
    sekcje: [
      { naglowek: null, bloki: [
        { rodzaj: 'akapit', tekst: `Na podstawie ${PRZEPIS} wnoszę o zwrot świadczeń pieniężnych z pomocy społecznej przekazanych na wskazany rachunek po śmierci: ${nazwa}, data śmierci: ${formatPolishDate(dataZgonu)}.` },
        { rodzaj: 'tabela', naglowki: ['Numer wypłaty', 'Dzień', 'Kwota'], wiersze: wyplaty.map((one) => [one.numer, formatPolishDate(one.dzien), Money.parse(one.kwota).format()]) },
        { rodzaj: 'akapit', tekst: `Razem do zwrotu: ${razem.format()}.`, wyroznienie: true },
        { rodzaj: 'akapit', tekst: `Zwrot prosimy przekazać na rachunek ośrodka, z podaniem w tytule numeru wypłaty.` },
      ] },
      { naglowek: 'Pouczenie', bloki: [
        { rodzaj: 'akapit', tekst: 'Bank jest wolny od obowiązku zwrotu w całości albo w części, jeżeli przed otrzymaniem wniosku wypłacił te świadczenia innym osobom i w ciągu 30 dni od otrzymania wniosku poinformuje o tym ośrodek, wskazując osoby, którym je wypłacił (art. 109a ust. 2 ustawy).' },
      ] },
    ],
    podpis: ['Kierownik ośrodka pomocy społecznej'],
  };
}
