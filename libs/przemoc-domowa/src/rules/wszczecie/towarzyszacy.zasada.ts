import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, rozporzadzenie } from '../przepisy.js';
import { czyTak, czyWsrod, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocOdbiorca, FaktyPrzemocTowarzyszacy, ODBIORCY, TOWARZYSZACY } from './formularze.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');
const OPIEKUNOWIE = ['opiekun_prawny', 'opiekun_faktyczny'];
/** The other circle of § 5 ust. 3-4 and § 6 ust. 2-3, when a parent or carer is the suspect. */
const ZASTEPCY = ['osoba_najblizsza', 'osoba_wskazana'];

const PELNOLETNI = warunek('NIEPELNOLETNI', 'osoba pełnoletnia', rozporzadzenie('§ 5'), 'Osoba musi być pełnoletnia.');
const NIEPODEJRZANY = warunek('PODEJRZANY', 'osoba niepodejrzewana o przemoc', rozporzadzenie('§ 5 ust. 3-4, § 6 ust. 4'), 'Osoba podejrzewana o stosowanie przemocy nie może w tym uczestniczyć ani dostać formularza B.');
const TOWARZYSZACY_Z_LISTY = warunek('NIEUPRAWNIONY_DO_OBECNOSCI', 'osoba uprawniona do obecności', rozporzadzenie('§ 5 ust. 1-4'), 'Przepis wskazuje przy tej osobie kogo innego.');
const ODBIORCA_Z_LISTY = warunek('NIEUPRAWNIONY_ODBIORCA', 'uprawniony odbiorca formularza „Niebieska Karta - B”', rozporzadzenie('§ 6 ust. 1-4'), 'Przepis wskazuje jako odbiorcę kogo innego.');

function uprawnieniDoObecnosci({ osoba_doznajaca, podejrzany_opiekun, brak_osoby_najblizszej }: FaktyPrzemocTowarzyszacy): readonly string[] {
  if (osoba_doznajaca === 'maloletnia') return podejrzany_opiekun ? ZASTEPCY : ['rodzic', ...OPIEKUNOWIE];
  if (!podejrzany_opiekun) return [...OPIEKUNOWIE, 'osoba_wskazana'];
  // § 5 ust. 4: a person named by the helpless adult only where there is no close person.
  return brak_osoby_najblizszej === true ? ZASTEPCY : ['osoba_najblizsza'];
}

function isTowarzyszacy(c: Calculus, fakty: FaktyPrzemocTowarzyszacy): ZasadaOutcome {
  return wszystkie(
    czyWsrod(c, TOWARZYSZACY_Z_LISTY, 'towarzyszący', fakty.towarzyszacy, TOWARZYSZACY, uprawnieniDoObecnosci(fakty)),
    czyTak(c, PELNOLETNI, 'pełnoletni', fakty.pelnoletni),
    czyTak(c, NIEPODEJRZANY, 'niepodejrzewany o przemoc', !fakty.podejrzany),
  );
}

const towarzyszacy = defineZasada<FaktyPrzemocTowarzyszacy>({
  kod: 'osoba-towarzyszaca-w-niebieskiej-karcie', nazwa: 'obecność przy czynnościach z małoletnim lub osobą nieporadną', przepis: rozporzadzenie('§ 5 ust. 1-4'),
  pytanie: 'Czy ta osoba może towarzyszyć małoletniemu albo osobie nieporadnej przy czynnościach procedury?',
  facts: FaktyPrzemocTowarzyszacy, przyklad: { osoba_doznajaca: 'maloletnia', towarzyszacy: 'rodzic', podejrzany_opiekun: false, pelnoletni: true, podejrzany: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isTowarzyszacy }],
});

function uprawnieniDoNkB({ osoba_doznajaca, podejrzany_opiekun }: FaktyPrzemocOdbiorca): readonly string[] {
  if (osoba_doznajaca === 'pelnoletnia') return ['osoba_doznajaca'];
  if (podejrzany_opiekun === true) return ZASTEPCY;
  return osoba_doznajaca === 'maloletnia' ? ['rodzic', ...OPIEKUNOWIE] : [...OPIEKUNOWIE, 'osoba_wskazana'];
}

function isOdbiorca(c: Calculus, fakty: FaktyPrzemocOdbiorca): ZasadaOutcome {
  return wszystkie(
    czyWsrod(c, ODBIORCA_Z_LISTY, 'odbiorca', fakty.odbiorca, ODBIORCY, uprawnieniDoNkB(fakty)),
    czyTak(c, PELNOLETNI, 'pełnoletni', fakty.pelnoletni),
    czyTak(c, NIEPODEJRZANY, 'niepodejrzewany o przemoc', !fakty.podejrzany),
  );
}

const odbiorcaNkB = defineZasada<FaktyPrzemocOdbiorca>({
  kod: 'odbiorca-nk-b', nazwa: 'przekazanie formularza „Niebieska Karta - B”', przepis: rozporzadzenie('§ 6'),
  pytanie: 'Czy tej osobie przekazuje się formularz „Niebieska Karta - B”?',
  facts: FaktyPrzemocOdbiorca, przyklad: { osoba_doznajaca: 'pelnoletnia', odbiorca: 'osoba_doznajaca', pelnoletni: true, podejrzany: false }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isOdbiorca }],
});

/** Who stands by a minor or a helpless person, and who gets form B. */
export const zasadyTowarzyszenia: readonly Zasada<object>[] = [towarzyszacy, odbiorcaNkB];
