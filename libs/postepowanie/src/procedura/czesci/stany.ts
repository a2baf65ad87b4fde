import type { StanProcedury } from '../procedura.js';

/** Every state of a proceeding about a benefit, in the order of its usual way. */
export const stany: Readonly<Record<string, StanProcedury>> = {
  wszczete: { nazwa: 'Wszczęte' },
  braki: { nazwa: 'Wezwano do usunięcia braków' },
  'wywiad-zlecony': { nazwa: 'Wywiad zlecony' },
  'wywiad-gotowy': { nazwa: 'Wywiad gotowy' },
  'plan-gotowy': { nazwa: 'Plan pomocy gotowy' },
  zawieszone: { nazwa: 'Zawieszone' },
  projekt: { nazwa: 'Projekt decyzji' },
  'do-podpisu': { nazwa: 'Do podpisu' },
  wydana: { nazwa: 'Decyzja wydana' },
  doreczona: { nazwa: 'Decyzja doręczona' },
  odwolanie: { nazwa: 'Odwołanie' },
  'w-sko': { nazwa: 'Akta w SKO' },
  ostateczna: { nazwa: 'Decyzja ostateczna' },
  realizacja: { nazwa: 'Realizacja' },
  wstrzymana: { nazwa: 'Realizacja wstrzymana' },
  uchylone: { nazwa: 'Decyzja uchylona przez SKO', koncowy: true },
  'bez-rozpoznania': { nazwa: 'Pozostawione bez rozpoznania', koncowy: true, zamyka: true },
  przekazane: { nazwa: 'Przekazane właściwemu organowi', koncowy: true, zamyka: true },
  'odmowa-wszczecia': { nazwa: 'Odmowa wszczęcia', koncowy: true, zamyka: true },
  'bez-decyzji': { nazwa: 'Pomoc udzielona bez decyzji', koncowy: true, zamyka: true },
  zwrocone: { nazwa: 'Podanie zwrócone', koncowy: true, zamyka: true },
  'podanie-o-wznowienie': { nazwa: 'Przed postanowieniem o wznowieniu' },
  'odmowa-wznowienia': { nazwa: 'Odmowa wznowienia', koncowy: true, obok: true },
  'wznowienie-przekazane': { nazwa: 'Podanie o wznowienie przekazane do SKO', koncowy: true, obok: true },
  zazalenie: { nazwa: 'Zażalenie na postanowienie kończące sprawę' },
  zakonczona: { nazwa: 'Zakończone', koncowy: true, zamyka: true },
};

export const WSZCZECIE = ['wszczecie', 'wszczecie-pilne', 'wszczecie-z-urzedu', 'wszczecie-z-urzedu-pilne', 'wszczecie-po-uchyleniu', 'wszczecie-wznowienia', 'wszczecie-z-urzedu-wznowienia', 'postanowienie-o-wznowieniu', 'zazalenie-uwzglednione', 'zazalenie-uwzglednione-wznowienie'];
/** Before anybody has decided, and not standing still. */
export const PRZED_WYDANIEM = ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu'];
/** While evidence is still gathered. */
export const W_TOKU = ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'];
/** From the signature on. */
export const PO_WYDANIU = ['wydana', 'doreczona', 'odwolanie', 'w-sko', 'ostateczna', 'realizacja', 'wstrzymana'];
export const ZALATWIENIE = ['zalatwienie', 'zalatwienie-skomplikowane', 'zalatwienie-reszty'];
/** Ended by an order that may be complained about (KPA 61a § 2, 66 § 3, 149 § 4). */
export const ODMOWY = ['odmowa-wszczecia', 'zwrocone', 'odmowa-wznowienia'];
export const DO_WZNOWIENIA = 'podanie-o-wznowienie';
