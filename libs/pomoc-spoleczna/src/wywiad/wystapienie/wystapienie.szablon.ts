import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA, PODPIS_UPOWAZNIONEGO } from '@ostoja/postepowanie';

const ROZPORZADZENIE = 'rozporządzenia w sprawie rodzinnego wywiadu środowiskowego';
const PRZEPIS = `art. 107 ust. 3 i art. 103 ustawy o pomocy społecznej, § 8 ${ROZPORZADZENIE}`;

const PRZEPIS_W_PISMIE = tekst`art. 107 ust. 3 i art. 103 ustawy o pomocy społecznej oraz § 8 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)`;
const osoba = { rodzaj: 'tekst', nazwa: 'Z kim przeprowadzić wywiad', podpowiedz: 'Imię, nazwisko i adres w gminie tego ośrodka.', maks: 300, wymagane: true } as const;

/** § 8 of the regulation: the head asks the centre of the place where the person lives. It gets the questions and no description of our party's situation. */
export const wystapienieOWywiad = defineSzablonPisma({
  kod: 'wystapienie-o-wywiad', nazwa: 'Wystąpienie do innego ośrodka o przeprowadzenie wywiadu', tytul: 'WYSTĄPIENIE O PRZEPROWADZENIE WYWIADU ŚRODOWISKOWEGO', przepis: PRZEPIS,
  rodzaj: 'pismo', adresat: 'instytucja', podpis: PODPIS_UPOWAZNIONEGO(`§ 8 ${ROZPORZADZENIE}`), czynnosc: 'wystapienie-o-wywiad', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { osoba, pytania: { rodzaj: 'lista', nazwa: 'Co ustalić', podpowiedz: 'Np. dochód rodziny, możliwość pomocy osobie ubiegającej się o świadczenie.', maks: 300, maksPozycji: 15, wymagane: true } },
  wolne: { znaczenie: { rodzaj: 'tekst', nazwa: 'Dlaczego wywiad jest potrzebny', podpowiedz: 'Bez opisu zdrowia i sytuacji osoby, która się ubiega.', maks: 2000, wymagane: true } },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie ${PRZEPIS_W_PISMIE} ${pismo.osrodek} wnosi o przeprowadzenie rodzinnego wywiadu środowiskowego z osobą: ${dane.osoba}.`), akapit(tekst`Proszę ustalić:`), punkty(dane.pytania)),
    sekcja(tekst`Znaczenie dla sprawy`, ...akapity(wolne.znaczenie)),
    sekcja(tekst`Termin i odpowiedź`, akapit(tekst`Wywiad przeprowadza się w terminie 14 dni roboczych od dnia powzięcia wiadomości o konieczności jego przeprowadzenia (§ 3 ust. 2 rozporządzenia). Kwestionariusz proszę przesłać na adres do doręczeń elektronicznych ośrodka albo na adres: ${pismo.adresOsrodka}, z powołaniem znaku ${pismo.znak}. Jeżeli osoba odmówi wywiadu, proszę to odnotować i odesłać. Sprawę prowadzi: ${pismo.pracownik}.`)),
  ],
});

/** A reminder when no answer came in time. */
export const ponowienieWystapienia = defineSzablonPisma({
  kod: 'ponowienie-wystapienia', nazwa: 'Ponowienie wystąpienia o wywiad', tytul: 'PONOWIENIE WYSTĄPIENIA O WYWIAD ŚRODOWISKOWY', przepis: PRZEPIS,
  rodzaj: 'pismo', adresat: 'instytucja', podpis: PODPIS_PRACOWNIKA(`§ 3 ust. 2 i § 8 ${ROZPORZADZENIE}`), czynnosc: 'ponowienie-wystapienia', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { osoba, wyslano: { rodzaj: 'dzien', nazwa: 'Dzień wystąpienia', wymagane: true }, numer: { rodzaj: 'tekst', nazwa: 'Numer wystąpienia', maks: 100, wymagane: true } },
  wolne: { uwagi: { rodzaj: 'tekst', nazwa: 'Uwagi', podpowiedz: 'Np. z kim rozmawiano telefonicznie.', maks: 2000, wymagane: false } },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Pismem ${dane.numer} z dnia ${dane.wyslano} ${pismo.osrodek} wystąpił o wywiad środowiskowy z osobą: ${dane.osoba}. Termin 14 dni roboczych minął (§ 3 ust. 2 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego), a odpowiedź nie nadeszła.`), akapit(tekst`Proszę o odpowiedź w terminie 7 dni od otrzymania tego pisma, z powołaniem znaku ${pismo.znak}, albo o podanie przyczyny zwłoki i dnia, w którym wywiad się odbędzie.`)),
    ...(wolne.uwagi ? [sekcja(tekst`Uwagi`, ...akapity(wolne.uwagi))] : []),
  ],
});

/** Letters of the interview; the module adds them to the catalogue. */
export const SZABLONY_WYWIADU = [wystapienieOWywiad, ponowienieWystapienia] as const;
