import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ZAKAZY, policja } from '../przepisy.js';
import { odpowiedz, warunek, wszystkie } from '../warunki.js';
import { FaktyPrzemocZawiadamiani, ZAWIADAMIANI, ZDARZENIA_OCHRONY } from './zawiadomienia.facts.js';

type Fakty = FaktyPrzemocZawiadamiani;
type Kiedy = (f: Fakty) => boolean;
interface Zawiadomienie {
  readonly przepis: string;
  /** Who is told, and when; who is not named is not told. */
  readonly kogo: Partial<Record<Fakty['zawiadamiany'], Kiedy>>;
}

const zawsze: Kiedy = () => true;
const zolnierz: Kiedy = (f) => f.zolnierz === true;
const NAKAZ: Zawiadomienie = {
  przepis: policja('art. 15ad ust. 1 i 4-4a'),
  kogo: { prokurator: zawsze, zespol: zawsze, osoba_doznajaca: zawsze, osoba_stosujaca: zawsze, zandarmeria: zolnierz, sad_opiekunczy: (f) => f.maloletni_w_mieszkaniu === true || f.doznajaca_maloletnia === true },
};

const ZAWIADOMIENIA: Readonly<Record<Fakty['zdarzenie'], Zawiadomienie>> = {
  zatrzymanie: { przepis: policja('art. 15a ust. 4-5'), kogo: { prokurator: zawsze, zespol: zawsze, zandarmeria: zolnierz, sad_opiekunczy: (f) => f.maloletni_w_mieszkaniu === true } },
  nakaz: NAKAZ,
  zakaz_wstepu: { ...NAKAZ, kogo: { ...NAKAZ.kogo, szkola_lub_pracodawca: zawsze } },
  uchylenie: {
    przepis: policja('art. 15aj ust. 3'),
    kogo: { prokurator: zawsze, zespol: zawsze, policja: zawsze, osoba_doznajaca: zawsze, osoba_stosujaca: zawsze, sad_opiekunczy: (f) => f.sad_opiekunczy_dzialal === true },
  },
  aresztowanie: { przepis: policja('art. 15ak ust. 3'), kogo: { policja: zawsze, osoba_doznajaca: zawsze } },
};

function isZawiadamiany(c: Calculus, f: Fakty): ZasadaOutcome {
  const { przepis, kogo } = ZAWIADOMIENIA[f.zdarzenie];
  const definicja = warunek('NIE_ZAWIADAMIA_SIE', 'zawiadomienie przewidziane w ustawie', przepis, 'Ustawa nie każe zawiadamiać tego adresata o takim zdarzeniu w tych okolicznościach.');
  return wszystkie(c.holds(definicja, kogo[f.zawiadamiany]?.(f) ?? false, [
    c.factText('zdarzenie', ZDARZENIA_OCHRONY[f.zdarzenie]), c.factText('adresat', ZAWIADAMIANI[f.zawiadamiany]),
    odpowiedz(c, 'małoletni w mieszkaniu', f.maloletni_w_mieszkaniu), odpowiedz(c, 'osoba doznająca przemocy małoletnia', f.doznajaca_maloletnia),
  ]));
}

const zawiadamiani = defineZasada<Fakty>({
  kod: 'zawiadomienie-o-zatrzymaniu-lub-nakazie', nazwa: 'zawiadomienia o zatrzymaniu, nakazie i zakazie', przepis: policja('art. 15a ust. 4-5, art. 15ad ust. 1 i 4-4a, art. 15aj ust. 3, art. 15ak ust. 3'),
  pytanie: 'Czy ten adresat musi być o tym niezwłocznie zawiadomiony?',
  facts: FaktyPrzemocZawiadamiani, przyklad: { zdarzenie: 'nakaz', zawiadamiany: 'zespol' }, na_dzien_przykladu: plainDate('2025-11-24'),
  wersje: [{ od: NOWE_ZAKAZY, do: null, calculate: isZawiadamiany }],
});

/** Who is told of an arrest, an order, its lifting and remand. */
export const zasadyZawiadomien: readonly Zasada<object>[] = [zawiadamiani];
