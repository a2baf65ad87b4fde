import { TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const WYKONAWCY = {
  zespol: 'zespół interdyscyplinarny', przewodniczacy: 'przewodniczący zespołu', grupa: 'grupa diagnostyczno-pomocowa',
  pracownik_socjalny: 'pracownik socjalny w grupie', policjant: 'funkcjonariusz Policji w grupie',
} as const;
export const ZADANIA = {
  powolanie_grupy: 'powołanie grupy i monitorowanie jej pracy', monitorowanie_procedury: 'monitorowanie procedury „Niebieskie Karty”',
  przekazanie_innej_gminie: 'informowanie innego zespołu o procedurze i przekazanie mu dokumentacji', skierowanie_do_programu: 'skierowanie osoby stosującej przemoc do programu',
  zawiadomienie_o_wykroczeniu: 'złożenie zawiadomienia o wykroczeniu z art. 66c Kodeksu wykroczeń', diagnoza_lokalna: 'diagnozowanie przemocy domowej w gminie',
  projekt_programu: 'projekt gminnego programu przeciwdziałania przemocy domowej', reprezentacja: 'kierowanie pracą zespołu i reprezentowanie go', ocena_sytuacji: 'ocena sytuacji domowej osób objętych procedurą',
  zawiadomienie_o_wszczeciu: 'zawiadomienie nieobecnej osoby o wszczęciu procedury', dzialania_wobec_osob: 'działania wobec osób doznających i stosujących przemoc',
  wniosek_o_program: 'wniosek o skierowanie do programu', wniosek_o_zawiadomienie: 'wniosek o zawiadomienie o wykroczeniu', monitorowanie_osob: 'monitorowanie sytuacji osób, także po zakończeniu procedury',
  zakonczenie: 'zakończenie procedury', dokumentowanie: 'dokumentowanie podstaw wszczęcia albo braku zasadności', informowanie_przewodniczacego: 'informowanie przewodniczącego zespołu o efektach',
  plan_pomocy: 'praca z osobą doznającą przemocy i opracowanie indywidualnego planu pomocy', praca_ze_stosujacym: 'praca z osobą stosującą przemoc',
} as const;

/** Facts of whose task something is. */
export class FaktyPrzemocZadanie {
  @Wybor('Kto', WYKONAWCY, WYMAGANE)
  wykonawca!: keyof typeof WYKONAWCY;
  @Wybor('Zadanie', ZADANIA, WYMAGANE)
  zadanie!: keyof typeof ZADANIA;
}

export const SKARGI = { zespol: 'zespół interdyscyplinarny', czlonek_zespolu: 'członek zespołu', grupa: 'grupa diagnostyczno-pomocowa', czlonek_grupy: 'członek grupy' } as const;
export const ROZPATRUJACY = { wojt: 'wójt, burmistrz albo prezydent miasta, który powołał zespół', zespol: 'zespół interdyscyplinarny', inny: 'inny organ' } as const;

/** Facts of a complaint. */
export class FaktyPrzemocSkarga {
  @TakNie('Skarżący jest objęty procedurą „Niebieskie Karty”', WYMAGANE)
  objety_procedura!: boolean;
  @Wybor('Na kogo jest skarga', SKARGI, WYMAGANE)
  skarga_na!: keyof typeof SKARGI;
  @Wybor('Kto ma ją rozpatrzyć', ROZPATRUJACY, WYMAGANE)
  rozpatrujacy!: keyof typeof ROZPATRUJACY;
}

export const SZCZEBLE = {
  gmina: 'gmina (zadanie własne)', powiat: 'powiat (zadanie własne)', powiat_zlecone: 'powiat (zadanie zlecone, z budżetu państwa)', wojewodztwo: 'samorząd województwa', wojewoda: 'wojewoda', minister: 'Minister do spraw Równości',
} as const;
export const ZADANIA_PUBLICZNE = {
  program_gminny: 'gminny program przeciwdziałania przemocy domowej', poradnictwo_i_interwencja: 'poradnictwo i interwencja', miejsca_w_osrodkach_wsparcia: 'miejsca w ośrodkach wsparcia', zespoly: 'tworzenie zespołów interdyscyplinarnych',
  program_powiatowy: 'powiatowy program przeciwdziałania przemocy domowej', programy_profilaktyczne: 'programy profilaktyczne i wychowawcze', miejsca_interwencji_kryzysowej: 'miejsca w ośrodkach interwencji kryzysowej',
  specjalistyczne_osrodki: 'specjalistyczne ośrodki wsparcia', programy_korekcyjne: 'programy korekcyjno-edukacyjne', programy_psychologiczne: 'programy psychologiczno-terapeutyczne', zaswiadczenia: 'zaświadczenia o zgłoszeniu się do programu i o jego ukończeniu',
  program_wojewodzki: 'wojewódzki program przeciwdziałania przemocy domowej', szkolenia: 'szkolenia członków zespołów i grup', programy_ramowe: 'ramowe programy ochrony i programy dla osób stosujących przemoc',
  nadzor: 'nadzór nad zadaniami samorządów i kontrola podmiotów niepublicznych', wytyczne_do_szkolen: 'wytyczne do prowadzenia szkoleń',
} as const;

/** Facts of which tier of government owes a task. */
export class FaktyPrzemocZadaniePubliczne {
  @Wybor('Zadanie', ZADANIA_PUBLICZNE, WYMAGANE)
  zadanie!: keyof typeof ZADANIA_PUBLICZNE;
  @Wybor('Szczebel', SZCZEBLE, WYMAGANE)
  szczebel!: keyof typeof SZCZEBLE;
}

export const FORMY_POMOCY = {
  poradnictwo: 'poradnictwo medyczne, psychologiczne, prawne, socjalne, zawodowe i rodzinne', interwencja_kryzysowa: 'interwencja kryzysowa i wsparcie', ochrona: 'ochrona przed dalszym krzywdzeniem',
  schronienie: 'bezpieczne schronienie w specjalistycznym ośrodku wsparcia', badanie_i_zaswiadczenie: 'badanie lekarskie i zaświadczenie o uszkodzeniach ciała', mieszkanie: 'pomoc w uzyskaniu mieszkania',
} as const;

/** Facts of free help. */
export class FaktyPrzemocPomoc {
  @TakNie('Osoba doznaje przemocy domowej albo jest o to podejrzenie', WYMAGANE)
  doznaje!: boolean;
  @Wybor('Forma pomocy', FORMY_POMOCY, WYMAGANE)
  forma!: keyof typeof FORMY_POMOCY;
  @TakNie('Ma tytuł prawny do lokalu zajmowanego wspólnie z osobą stosującą przemoc', { przyklad: false, opis: 'Ważne przy pomocy w uzyskaniu mieszkania.' })
  tytul_do_lokalu?: boolean;
}
