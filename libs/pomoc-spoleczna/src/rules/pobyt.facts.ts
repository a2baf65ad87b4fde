import { TakNie, Wybor } from '@ostoja/facts';

/** Citizenship and titles of stay, as the codes of the parameters `pomoc_spoleczna.pobyt.*`. */
export const TYTULY_POBYTU = {
  obywatel_polski: 'obywatelstwo polskie',
  obywatel_ue_efta: 'obywatel UE, EFTA lub Szwajcarii albo członek rodziny, z prawem pobytu lub stałego pobytu',
  pobyt_staly: 'zezwolenie na pobyt stały',
  rezydent_dlugoterminowy_ue: 'zezwolenie na pobyt rezydenta długoterminowego UE',
  pobyt_czasowy_laczenie_z_rodzina: 'pobyt czasowy z art. 159 ust. 1 pkt 1 lit. c lub d ustawy o cudzoziemcach',
  pobyt_czasowy_art_186: 'pobyt czasowy z art. 186 ust. 1 pkt 3 ustawy o cudzoziemcach',
  status_uchodzcy: 'status uchodźcy',
  ochrona_uzupelniajaca: 'ochrona uzupełniająca',
  zgoda_humanitarna: 'zgoda na pobyt ze względów humanitarnych',
  pobyt_tolerowany: 'zgoda na pobyt tolerowany',
  domniemana_ofiara_handlu_ludzmi: 'zaświadczenie domniemanej ofiary handlu ludźmi',
  ofiara_handlu_ludzmi: 'pobyt czasowy ofiary handlu ludźmi (art. 176 ustawy o cudzoziemcach)',
  ochrona_czasowa_ukraina: 'obywatel Ukrainy objęty ochroną czasową',
  inny: 'inny pobyt',
} as const;

/** What is asked for, as far as the limited catalogues tell kinds apart (art. 5 pkt 2 lit. b, art. 5a ups). */
export const RODZAJE_POMOCY = {
  zasilek_celowy: 'zasiłek celowy', schronienie: 'schronienie', posilek: 'posiłek', ubranie: 'niezbędne ubranie', interwencja_kryzysowa: 'interwencja kryzysowa', inna: 'inne świadczenie z pomocy społecznej',
} as const;

/** Facts that decide whether nationality and stay give a right to help. */
export class FaktyUprawnienieWedlugPobytu {
  @Wybor('Obywatelstwo lub podstawa pobytu', TYTULY_POBYTU, { wymagane: true })
  tytul!: keyof typeof TYTULY_POBYTU;
  @TakNie('Mieszka w Polsce', { wymagane: true })
  mieszka!: boolean;
  @TakNie('Przebywa w Polsce', { wymagane: true })
  przebywa!: boolean;
  @Wybor('Rodzaj pomocy', RODZAJE_POMOCY, { wymagane: true })
  pomoc!: keyof typeof RODZAJE_POMOCY;
}
