import { addDays, daysBetween, plainDate } from '@ostoja/kernel';
import { countFact, type Calculus, type ConditionDefinition } from '@ostoja/law';
import { TURNUSY, USTAWA } from './przepisy.js';
import type { FaktyTurnusu, TurnusFakt } from './turnus.facts.js';
import { dateFacts, faultyFact, yesNoFact } from './wspolne.rule.js';

const UST_2 = `art. 10c ust. 2 ${USTAWA}`;
const UST_5 = `art. 10c ust. 5 ${USTAWA}`;
const LEKARZ: ConditionDefinition = { kod: 'BRAK_WNIOSKU_LEKARZA', nazwa: 'wniosek lekarza', przepis: `art. 10f ust. 1 pkt 2 ${USTAWA}`, odmowa: 'Nie ma wniosku lekarza o skierowanie na turnus.' };
const RAZ_W_ROKU: ConditionDefinition = {
  kod: 'DOFINANSOWANIE_JUZ_W_TYM_ROKU', nazwa: 'brak dofinansowania turnusu w tym roku', przepis: `§ 5 ${TURNUSY}`, odmowa: 'W tym roku kalendarzowym uzyskano już dofinansowanie turnusu.',
};
const KADRA: ConditionDefinition = { kod: 'UCZESTNIK_W_KADRZE', nazwa: 'uczestnik spoza kadry, nie opiekun innej osoby', przepis: `§ 5 ${TURNUSY}`, odmowa: 'Uczestnik należy do kadry turnusu albo jest na nim opiekunem innej osoby.' };
const INNY_PLATNIK: ConditionDefinition = { kod: 'POBYT_OPLACANY_PRZEZ_ZUS_KRUS_NFZ', nazwa: 'pobytu nie opłaca ZUS, KRUS ani NFZ', przepis: `§ 5 ${TURNUSY}`, odmowa: 'Pobyt opłaca ZUS, KRUS albo NFZ.' };
const DLUGOSC: ConditionDefinition = { kod: 'TURNUS_ZA_KROTKI', nazwa: 'turnus trwa co najmniej 14 dni', przepis: UST_5, jednostka: 'dni', odmowa: 'Turnus trwa krócej niż 14 dni.' };
const GRUPA: ConditionDefinition = { kod: 'GRUPA_ZA_MALA', nazwa: 'grupa co najmniej 20 uczestników', przepis: UST_5, jednostka: 'osoby', odmowa: 'Grupa liczy mniej niż 20 uczestników.' };
const KRAJ: ConditionDefinition = { kod: 'TURNUS_ZA_GRANICA', nazwa: 'turnus w kraju', przepis: UST_5, odmowa: 'Turnusy organizuje się wyłącznie w kraju.' };
const ORGANIZATOR: ConditionDefinition = { kod: 'ORGANIZATOR_BEZ_WPISU', nazwa: 'organizator wpisany do rejestru przez cały turnus', przepis: `${UST_2}, art. 10d ust. 1`, odmowa: 'Wpis organizatora do rejestru wojewody nie obejmuje całego turnusu.' };
const OSRODEK: ConditionDefinition = { kod: 'OSRODEK_BEZ_WPISU', nazwa: 'ośrodek wpisany do rejestru przez cały turnus', przepis: `${UST_2}, art. 10d ust. 1`, odmowa: 'Wpis ośrodka do rejestru wojewody nie obejmuje całego turnusu.' };
const DPS: ConditionDefinition = { kod: 'STALY_POBYT_W_OSRODKU', nazwa: 'uczestnik nie przebywa stale w tej placówce', przepis: `art. 10c ust. 3 ${USTAWA}`, odmowa: 'Turnus w domu pomocy społecznej lub placówce opiekuńczej nie jest dla jej stałych mieszkańców.' };

/** Conditions on the person: doctor, one award a year, no other role and no other payer. */
export function isOsobaUprawniona(c: Calculus, fakty: FaktyTurnusu): boolean {
  return [
    c.holds(LEKARZ, fakty.wniosek_lekarza, [yesNoFact(c, 'wniosek lekarza', fakty.wniosek_lekarza)]),
    c.holds(RAZ_W_ROKU, !fakty.dofinansowanie_w_tym_roku, [yesNoFact(c, 'dofinansowanie w tym roku', fakty.dofinansowanie_w_tym_roku)]),
    c.holds(KADRA, fakty.w_kadrze_albo_opiekun !== true),
    c.holds(INNY_PLATNIK, fakty.oplacany_przez_zus_krus_nfz !== true),
  ].every(Boolean);
}

/** Conditions on the chosen stay: length, group, country, entries in the registers for its whole time. Errors: it ends before it begins. */
export function isTurnusDopuszczalny(c: Calculus, turnus: TurnusFakt): boolean {
  if (turnus.do < turnus.od) throw faultyFact('DNI_TURNUSU_ODWROCONE', 'Ostatni dzień turnusu nie może być wcześniejszy niż pierwszy.', 'turnus.do', UST_5);
  const dni = daysBetween(plainDate(turnus.od), addDays(plainDate(turnus.do), 1));
  return [
    c.isAtLeast(DLUGOSC, countFact(c, 'długość turnusu', dni, 'dni'), c.param('rehabilitacja.turnus.min_dni')),
    c.isAtLeast(GRUPA, countFact(c, 'uczestnicy', turnus.uczestnicy, 'osoby'), c.param('rehabilitacja.turnus.min_uczestnikow')),
    c.holds(KRAJ, turnus.w_kraju, [yesNoFact(c, 'w kraju', turnus.w_kraju)]),
    c.holds(ORGANIZATOR, turnus.wpis_organizatora_do >= turnus.do, [c.date('wpis organizatora ważny do', plainDate(turnus.wpis_organizatora_do))]),
    isOsrodekWpisany(c, turnus),
    c.holds(DPS, turnus.staly_pobyt_w_osrodku !== true),
  ].every(Boolean);
}

function isOsrodekWpisany(c: Calculus, { niestacjonarny, wpis_osrodka_do, do: ostatniDzien }: TurnusFakt): boolean {
  const wpis = dateFacts(c, 'wpis ośrodka ważny do', wpis_osrodka_do);
  return c.holds(OSRODEK, niestacjonarny === true || (wpis_osrodka_do !== undefined && wpis_osrodka_do >= ostatniDzien), wpis);
}
