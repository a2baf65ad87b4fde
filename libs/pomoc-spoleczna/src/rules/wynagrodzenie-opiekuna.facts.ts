import { Kwota } from '@ostoja/facts';

/** Facts of the pay of a legal guardian or curator (art. 53a ups). */
export class FaktyWynagrodzenieOpiekuna {
  @Kwota('Wynagrodzenie ustalone przez sąd (miesięcznie)', { wymagane: true, przyklad: '500.00' })
  kwota_z_postanowienia!: string;
  @Kwota('Przeciętne miesięczne wynagrodzenie w sektorze przedsiębiorstw bez wypłat nagród z zysku', {
    wymagane: true, przyklad: '5801.46', opis: 'Ogłoszone przez Prezesa GUS za okres poprzedzający dzień przyznania wynagrodzenia.',
  })
  przecietne_wynagrodzenie!: string;
}
