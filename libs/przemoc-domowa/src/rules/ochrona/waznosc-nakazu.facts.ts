import { Dzien } from '@ostoja/facts';
import type { FaktyZdarzenia } from '@ostoja/law';

/** Facts of how long a police order lasts. */
export class FaktyPrzemocWaznoscNakazu implements FaktyZdarzenia {
  @Dzien('Dzień zdarzenia: wydanie nakazu lub zakazu', { wymagane: true, przyklad: '2025-12-15', opis: 'Dnia wydania nie wlicza się.' })
  zdarzenie!: string;
  @Dzien('Dzień wydania wcześniejszego nakazu opuszczenia mieszkania', {
    przyklad: '2025-12-10', opis: 'Podaj, jeżeli zakaz zbliżania, kontaktowania lub wstępu wydano później niż obowiązujący nadal nakaz opuszczenia mieszkania: zakaz kończy się wtedy razem z nakazem.',
  })
  wczesniejszy_nakaz?: string;
  @Dzien('Dzień zastosowania tymczasowego aresztowania', { przyklad: '2025-12-20', opis: 'Nakaz i zakaz tracą wtedy moc.' })
  tymczasowe_aresztowanie?: string;
  @Dzien('Dzień uchylenia przez sąd', { przyklad: '2025-12-19' })
  uchylenie?: string;
}
