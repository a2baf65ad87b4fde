import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';

const OSOBA = 'osoba stosująca przemoc domową';
const CZYNNOSC: Pick<ProstyTermin, 'liczenie' | 'na_czynnosc' | 'od' | 'przyklad'> = { liczenie: 'kc', na_czynnosc: true, od: REFORMA, przyklad: '2025-11-24' };

/** Terms after a referral to a programme. */
export const terminyProgramu: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    ...CZYNNOSC, kod: 'zgloszenie-do-programu', nazwa: 'zgłoszenie się do programu dla osób stosujących przemoc', przepis: ustawa('art. 9b ust. 11 pkt 3'),
    kto: OSOBA, czynnosc: 'zgłosić się do uczestnictwa w programie',
    zdarzenie: 'doręczenie skierowania do programu', parametr: 'przemoc_domowa.program.zgloszenie_po_skierowaniu',
  }),
  prostyTermin({
    ...CZYNNOSC, kod: 'drugie-wezwanie-do-zaswiadczenia', nazwa: 'drugie wezwanie do przedstawienia zaświadczenia o zgłoszeniu się do programu', przepis: ustawa('art. 9b ust. 12'),
    kto: 'grupa diagnostyczno-pomocowa', czynnosc: 'wezwać po raz drugi do przedstawienia zaświadczenia',
    zdarzenie: 'pierwsze wezwanie (po upływie terminu na zgłoszenie się do programu)', parametr: 'przemoc_domowa.program.odstep_wezwan',
    liczenie: 'kalendarzowe', na_czynnosc: false,
  }),
  prostyTermin({
    ...CZYNNOSC, kod: 'zaswiadczenie-o-zgloszeniu-do-programu', nazwa: 'dostarczenie zaświadczenia o zgłoszeniu się do programu', przepis: ustawa('art. 9b ust. 13'),
    kto: OSOBA, czynnosc: 'niezwłocznie dostarczyć grupie zaświadczenie o zgłoszeniu się do programu; po tym dniu grupa wnioskuje o zawiadomienie o wykroczeniu',
    zdarzenie: 'doręczenie skierowania do programu', parametr: 'przemoc_domowa.program.zaswiadczenie_zgloszenia',
  }),
  prostyTermin({
    ...CZYNNOSC, kod: 'zaswiadczenie-o-ukonczeniu-programu', nazwa: 'dostarczenie zaświadczenia o ukończeniu programu', przepis: ustawa('art. 9b ust. 13'),
    kto: OSOBA, czynnosc: 'niezwłocznie dostarczyć grupie zaświadczenie o ukończeniu programu; po tym dniu grupa wnioskuje o zawiadomienie o wykroczeniu',
    zdarzenie: 'ukończenie programu', parametr: 'przemoc_domowa.program.zaswiadczenie_ukonczenia',
  }),
];
