import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { DomainError } from '@ostoja/kernel';
import { NAZWY_DOKUMENTOW } from '../../sklad/dokumenty-107.js';
import { defineSzablonPisma, type KontrolaPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dni, dopisane, kontakt, pouczenie, rodo, RODO_POLE, ZMIANA_ADRESU } from '../bloki.js';

/** Art. 107 ust. 5b-5d and KPA 50: evidence, which is no formal defect. KPA 220 keeps it from asking for what the office knows. */
export const wezwanieDowody = defineSzablonPisma({
  kod: 'wezwanie-o-dowody', nazwa: 'Wezwanie do przedstawienia dowodów', tytul: 'WEZWANIE DO PRZEDSTAWIENIA DOWODÓW', przepis: 'art. 107 ust. 5b-5d ustawy o pomocy społecznej, art. 50 KPA',
  rodzaj: 'wezwanie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 54 § 2 KPA'),
  czynnosc: 'wezwanie-o-dowody', czynnoscDoreczenia: 'doreczenie-wezwania-o-dowody', daneCzynnosci: ['dni'],
  dane: {
    dokumenty: { rodzaj: 'wybory', nazwa: 'Dokumenty z art. 107 ust. 5b', wartosci: NAZWY_DOKUMENTOW, wymagane: false },
    za_okres_od: { rodzaj: 'dzien', nazwa: 'Za okres od', wymagane: false },
    za_okres_do: { rodzaj: 'dzien', nazwa: 'Za okres do', wymagane: false },
    inne: { rodzaj: 'lista', nazwa: 'Inne dokumenty (art. 107 ust. 5d)', podpowiedz: 'Dokument, przepis lub okoliczność, którą ma potwierdzić.', maks: 300, maksPozycji: 10, wymagane: false },
    dni: dni('Termin w dniach od doręczenia', 3),
    rodo: RODO_POLE,
  },
  wolne: { uzasadnienie: dopisane('Dlaczego są potrzebne inne dokumenty', 'Wymagane, gdy żąda się dokumentów spoza listy (art. 107 ust. 5d).') },
  sprawdz: (dane, kontrola) => assertAskable(dane as Zadanie, kontrola),
  sekcje: ({ pismo, dane, wolne, surowe }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 107 ust. 5b-5d ustawy o pomocy społecznej i art. 50 § 1 KPA, ${pismo.wSprawie}, wzywa się stronę: ${pismo.strona}, do przedstawienia:`),
      ...(dane.dokumenty ? [punkty(dane.dokumenty)] : []), ...(dane.inne ? [punkty(dane.inne)] : []),
      ...(dane.za_okres_od && dane.za_okres_do ? [akapit(tekst`Dokumenty mają dotyczyć okresu od ${dane.za_okres_od} do ${dane.za_okres_do}.`)] : []),
      ...(wolne.uzasadnienie ? akapity(wolne.uzasadnienie) : []),
      akapit(tekst`Termin: ${dane.dni} dni od dnia doręczenia wezwania. Dokumenty można złożyć osobiście, przez pełnomocnika albo na piśmie. Oryginały wystarczy okazać: kopię poświadczy pracownik. Tam, gdzie przepis na to pozwala, zamiast zaświadczenia można złożyć oświadczenie pod rygorem odpowiedzialności karnej za fałszywe zeznania (art. 107 ust. 5c ustawy o pomocy społecznej, art. 75 § 2 KPA).`), kontakt(pismo)),
    pouczenie(akapit(tekst`Gdy dowody nie zostaną przedstawione, organ załatwi sprawę na podstawie materiału, który zebrał; może to oznaczać decyzję odmowną (art. 80 KPA).`), ZMIANA_ADRESU),
    ...(surowe['rodo'] === 'ma' ? [] : [rodo(pismo)]),
  ],
});

interface Zadanie {
  readonly dokumenty?: readonly string[] | null;
  readonly inne?: readonly string[] | null;
}

function assertAskable({ dokumenty, inne }: Zadanie, { znane }: KontrolaPisma): void {
  if (!dokumenty?.length && !inne?.length) throw new DomainError('PISMO.NOTHING_ASKED', 'Wybierz albo wpisz dokumenty, o które prosisz.', { field: 'dane.dokumenty', provision: 'art. 54 § 1 pkt 3 KPA' });
  const known = dokumenty?.find((kod) => znane.has(kod));
  if (!known) return;
  throw new DomainError('PISMO.FACT_KNOWN', `Nie można żądać: ${NAZWY_DOKUMENTOW[known]}. ${znane.get(known)}`, { field: 'dane.dokumenty', provision: 'art. 220 § 1 KPA' });
}
