import { akapit, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dni, dopisane, kontakt, pouczenie, rodo, RODO_POLE, ZMIANA_ADRESU } from '../bloki.js';

/** KPA 64 § 2: only formal defects, at least seven days, the warning. */
export const wezwanieBraki = defineSzablonPisma({
  kod: 'wezwanie-do-usuniecia-brakow', nazwa: 'Wezwanie do usunięcia braków podania', tytul: 'WEZWANIE DO USUNIĘCIA BRAKÓW PODANIA', przepis: 'art. 64 § 2 KPA',
  rodzaj: 'wezwanie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 54 § 2 KPA'),
  czynnosc: 'wezwanie-brakow', czynnoscDoreczenia: 'doreczenie-wezwania-brakow', daneCzynnosci: ['dni'],
  dane: {
    braki: { rodzaj: 'lista', nazwa: 'Braki formalne', podpowiedz: 'Tylko braki podania: podpis, adres, żądanie. O dowody prosi osobne wezwanie.', maks: 300, maksPozycji: 10, wymagane: true },
    dni: dni('Termin w dniach od doręczenia (co najmniej 7)', 7),
    rodo: RODO_POLE,
  },
  wolne: { wyjasnienie: dopisane('Jak usunąć braki', 'Prostymi słowami: co dopisać, gdzie podpisać.') },
  sekcje: ({ pismo, dane, wolne, surowe }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 64 § 2 KPA, ${pismo.wSprawie}, wzywa się stronę: ${pismo.strona}, do usunięcia następujących braków podania:`), punkty(dane.braki), ...(wolne.wyjasnienie ? [akapit(wolne.wyjasnienie)] : []),
      akapit(tekst`Termin: ${dane.dni} dni od dnia doręczenia wezwania. Braki można usunąć osobiście, przez pełnomocnika albo na piśmie.`), kontakt(pismo)),
    pouczenie(akapit(tekst`Nieusunięcie tych braków w wyznaczonym terminie spowoduje pozostawienie podania bez rozpoznania (art. 64 § 2 KPA).`), ZMIANA_ADRESU),
    ...(surowe['rodo'] === 'ma' ? [] : [rodo(pismo)]),
  ],
});
