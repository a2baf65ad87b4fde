import { plainDate } from '@ostoja/kernel';
import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { NOWELIZACJA_2010, ustawa } from '../przepisy.js';

const ZEGAR: Pick<ProstyTermin, 'liczenie' | 'na_czynnosc' | 'godziny' | 'od' | 'przyklad'> = { liczenie: 'kalendarzowe', na_czynnosc: true, godziny: true, od: NOWELIZACJA_2010, przyklad: '2025-12-23' };
/** The present wording of art. 579¹ KPC (Dz.U. 2011 nr 149 poz. 887). */
const KPC_OD = plainDate('2012-01-01');

/** Hours run by the clock, through nights and days off. */
export const terminyDziecka: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    ...ZEGAR, kod: 'zawiadomienie-sadu-o-ochronie-dziecka', nazwa: 'zawiadomienie sądu opiekuńczego o zapewnieniu dziecku ochrony', przepis: ustawa('art. 12a ust. 5'),
    kto: 'pracownik socjalny', czynnosc: 'niezwłocznie powiadomić sąd opiekuńczy o zapewnieniu dziecku ochrony',
    zdarzenie: 'zapewnienie dziecku ochrony', parametr: 'przemoc_domowa.dziecko.zawiadomienie_sadu',
  }),
  prostyTermin({
    ...ZEGAR, kod: 'rozpoznanie-zazalenia-na-ochrone-dziecka', nazwa: 'rozpoznanie zażalenia rodziców lub opiekunów', przepis: ustawa('art. 12b ust. 3'),
    kto: 'sąd opiekuńczy', czynnosc: 'niezwłocznie rozpoznać zażalenie',
    zdarzenie: 'wpływ zażalenia do sądu', parametr: 'przemoc_domowa.dziecko.rozpoznanie_zazalenia',
  }),
  prostyTermin({
    ...ZEGAR, kod: 'orzeczenie-o-dziecku-po-zawiadomieniu', nazwa: 'orzeczenie sądu o pieczy albo o powrocie dziecka', przepis: 'art. 579¹ § 2 KPC',
    kto: 'sąd opiekuńczy', czynnosc: 'orzec o umieszczeniu dziecka w pieczy zastępczej albo o jego powrocie',
    zdarzenie: 'wysłuchanie pracownika socjalnego', parametr: 'przemoc_domowa.dziecko.orzeczenie_po_wysluchaniu', od: KPC_OD,
  }),
  prostyTermin({
    kod: 'ocena-sytuacji-dziecka-objetego-ochrona', nazwa: 'okresowa ocena sytuacji dziecka przez sąd', przepis: 'art. 579¹ § 3 KPC',
    kto: 'sąd opiekuńczy', czynnosc: 'ponownie ocenić sytuację dziecka umieszczonego w pieczy zastępczej',
    zdarzenie: 'umieszczenie dziecka w pieczy zastępczej albo poprzednia ocena', parametr: 'przemoc_domowa.sad.okresowa_ocena_dziecka',
    liczenie: 'kalendarzowe', na_czynnosc: false, od: KPC_OD, przyklad: '2025-11-24',
  }),
];
