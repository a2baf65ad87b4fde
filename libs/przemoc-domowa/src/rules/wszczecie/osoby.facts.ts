import { Dzien, TakNie, Wybor, Wybory } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

/** Facts of which regulation applies. */
export class FaktyPrzemocPrzepisy {
  @Dzien('Dzień wszczęcia procedury', { wymagane: true, przyklad: '2023-09-28', opis: 'Dzień wypełnienia formularza „Niebieska Karta - A”.' })
  data_wszczecia!: string;
}

export const NARUSZENIA = {
  zagrozenie_zycia_zdrowia_mienia: 'narażenie na utratę życia, zdrowia lub mienia',
  godnosc_nietykalnosc_wolnosc: 'naruszenie godności, nietykalności cielesnej lub wolności, także seksualnej',
  szkody_i_cierpienie: 'szkody na zdrowiu fizycznym lub psychicznym, cierpienie lub krzywda',
  przemoc_ekonomiczna: 'ograniczenie dostępu do pieniędzy, pracy lub samodzielności finansowej',
  prywatnosc_i_nekanie: 'naruszenie prywatności, poczucie zagrożenia, poniżenia lub udręczenia, także przez internet lub telefon',
  inne_prawo_lub_dobro: 'naruszenie innego prawa lub dobra osobistego',
} as const;

/** Facts of what domestic violence is. */
export class FaktyPrzemocCzyn {
  @TakNie('Działanie lub zaniechanie było umyślne', { ...WYMAGANE, opis: 'Wystarczy jeden raz. Przepisy stosuje się też, gdy takie zachowanie tylko grozi albo jest podejrzewane.' })
  umyslne!: boolean;
  @TakNie('Wykorzystano przewagę fizyczną, psychiczną lub ekonomiczną', WYMAGANE)
  przewaga!: boolean;
  @Wybory('Co naruszono', NARUSZENIA, { ...WYMAGANE, przyklad: ['godnosc_nietykalnosc_wolnosc'], opis: 'Zostaw pustą listę, jeżeli żadne prawo ani dobro nie zostało naruszone.' })
  naruszenia!: string[];
}

export const RELACJE = {
  malzonek: 'małżonek, także były',
  krewny_malzonka: 'wstępny, zstępny lub rodzeństwo małżonka (także byłego) albo małżonek takiej osoby',
  wstepny_zstepny: 'wstępny lub zstępny albo jego małżonek',
  rodzenstwo: 'rodzeństwo, jego wstępni, zstępni albo ich małżonkowie',
  przysposobienie: 'osoba w stosunku przysposobienia, jej małżonek albo ich krewni',
  wspolne_pozycie: 'osoba we wspólnym pożyciu, obecnie lub w przeszłości, albo jej krewni',
  wspolne_gospodarstwo: 'osoba wspólnie mieszkająca i gospodarująca albo jej krewni',
  trwala_relacja: 'osoba w trwałej relacji uczuciowej lub fizycznej, obecnie lub w przeszłości, także bez wspólnego mieszkania',
  zadna: 'żadna z tych relacji',
} as const;
export const UDZIALY = { przemoc_wobec_tej_osoby: 'przemoc stosowano wobec tej osoby', swiadek: 'ta osoba była świadkiem przemocy wobec innej osoby doznającej przemocy' } as const;

/** Facts of who suffers violence in the sense of the act. */
export class FaktyPrzemocOsobaDoznajaca {
  @Wybor('Co tę osobę spotkało', UDZIALY, WYMAGANE)
  udzial!: keyof typeof UDZIALY;
  @Wybor('Kim ta osoba jest dla osoby stosującej przemoc', RELACJE, WYMAGANE)
  relacja!: keyof typeof RELACJE;
  @TakNie('Osoba jest małoletnia', { ...WYMAGANE, przyklad: false })
  maloletnia!: boolean;
}

/** Facts of who may stand in the procedure as using violence. */
export class FaktyPrzemocOsobaStosujaca {
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '1985-03-10' })
  data_urodzenia!: string;
  @TakNie('Zawarła małżeństwo przed ukończeniem 18 lat', { przyklad: false, opis: 'Przez małżeństwo uzyskuje się pełnoletność.' })
  malzenstwo?: boolean;
}
