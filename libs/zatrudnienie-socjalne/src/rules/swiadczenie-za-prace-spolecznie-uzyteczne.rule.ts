import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA } from '@ostoja/law';
import { isBezPrawaDoZasilku, isOsobaUprawniona } from './osoba-prac-spolecznie-uzytecznych.rule.js';
import { FaktySwiadczenieZaPraceSpolecznieUzyteczne } from './prace-spolecznie-uzyteczne.facts.js';
import { calculateWyplata } from './prace-spolecznie-uzyteczne.rule.js';

/** Pay for hours of prace społecznie użyteczne, by the gmina, monthly in arrears (art. 73a of the act of 2004; agreements under the act of 2025 say their own terms). */
export const swiadczenieZaPraceSpolecznieUzyteczne = defineSwiadczenie<FaktySwiadczenieZaPraceSpolecznieUzyteczne>({
  kod: 'swiadczenie-za-prace-spolecznie-uzyteczne',
  nazwa: 'świadczenie za prace społecznie użyteczne',
  przepis: 'art. 73a ustawy o promocji zatrudnienia i instytucjach rynku pracy; od 1.06.2025 ustawa o rynku pracy i służbach zatrudnienia',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  facts: FaktySwiadczenieZaPraceSpolecznieUzyteczne,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { data_porozumienia: '2025-02-10', tygodnie: [{ godziny: 10 }, { godziny: 10 }, { godziny: 8 }, { godziny: 10 }] },
  na_dzien_przykladu: plainDate('2025-05-31'),
  budzet: [],
  wersje: [{
    od: plainDate('2005-11-01'),
    do: null,
    calculate: (c, fakty) => (fakty.osoba === undefined || (isOsobaUprawniona(c, fakty.osoba) && isBezPrawaDoZasilku(c, fakty.osoba)) ? due(calculateWyplata(c, fakty)) : ODMOWA),
  }],
});
