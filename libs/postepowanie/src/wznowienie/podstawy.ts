import type { PlainDate } from '@ostoja/kernel';

/** A ground of reopening (KPA 145-145b). */
export interface PodstawaWznowienia {
  readonly nazwa: string;
  readonly przepis: string;
  /** From what day the month of the request is counted (KPA 148, 145a § 2, 145aa § 2, 145b § 2), in the genitive. */
  readonly odCzego: string;
  /** Only a party may ask for it (KPA 147). */
  readonly tylkoNaZadanie?: true;
  /** Which row of `GRANICE` holds how long a decision may be annulled for it. */
  readonly granica: 'przestepstwo' | 'zwykla';
}

const OKOLICZNOSC = 'dowiedzenia się o okoliczności, która jest podstawą wznowienia';

/** Texts checked: Dz.U. 2024 poz. 572. */
export const PODSTAWY = {
  'falszywe-dowody': { nazwa: 'dowody okazały się fałszywe', przepis: 'art. 145 § 1 pkt 1 KPA', odCzego: OKOLICZNOSC, granica: 'przestepstwo' },
  przestepstwo: { nazwa: 'decyzja w wyniku przestępstwa', przepis: 'art. 145 § 1 pkt 2 KPA', odCzego: OKOLICZNOSC, granica: 'przestepstwo' },
  wylaczenie: { nazwa: 'decyzję wydał pracownik lub organ podlegający wyłączeniu', przepis: 'art. 145 § 1 pkt 3 KPA', odCzego: OKOLICZNOSC, granica: 'zwykla' },
  'bez-udzialu': { nazwa: 'strona bez własnej winy nie brała udziału', przepis: 'art. 145 § 1 pkt 4 KPA', odCzego: 'dowiedzenia się o decyzji', tylkoNaZadanie: true, granica: 'zwykla' },
  'nowe-okolicznosci': { nazwa: 'nowe okoliczności lub dowody, które istniały w dniu decyzji', przepis: 'art. 145 § 1 pkt 5 KPA', odCzego: OKOLICZNOSC, granica: 'zwykla' },
  'brak-stanowiska': { nazwa: 'brak wymaganego stanowiska innego organu', przepis: 'art. 145 § 1 pkt 6 KPA', odCzego: OKOLICZNOSC, granica: 'zwykla' },
  'zagadnienie-wstepne': { nazwa: 'zagadnienie wstępne rozstrzygnięto odmiennie', przepis: 'art. 145 § 1 pkt 7 KPA', odCzego: OKOLICZNOSC, granica: 'zwykla' },
  'uchylona-podstawa': { nazwa: 'uchylono lub zmieniono decyzję albo orzeczenie, na którym się oparto', przepis: 'art. 145 § 1 pkt 8 KPA', odCzego: OKOLICZNOSC, granica: 'zwykla' },
  'trybunal-konstytucyjny': { nazwa: 'orzeczenie Trybunału Konstytucyjnego', przepis: 'art. 145a KPA', odCzego: 'wejścia w życie orzeczenia', tylkoNaZadanie: true, granica: 'zwykla' },
  'trybunal-sprawiedliwosci': { nazwa: 'orzeczenie Trybunału Sprawiedliwości UE', przepis: 'art. 145aa KPA', odCzego: 'publikacji sentencji orzeczenia', tylkoNaZadanie: true, granica: 'zwykla' },
  'rowne-traktowanie': { nazwa: 'orzeczenie sądu o naruszeniu zasady równego traktowania', przepis: 'art. 145b KPA', odCzego: 'uprawomocnienia się orzeczenia', tylkoNaZadanie: true, granica: 'zwykla' },
} as const satisfies Record<string, PodstawaWznowienia>;

export type KodPodstawy = keyof typeof PODSTAWY;
export const KODY_PODSTAW = Object.keys(PODSTAWY) as KodPodstawy[];

/** How long a decision may be annulled after a reopening, by the day on which it would be annulled. Older than the act; listed from its first day. */
export const GRANICE: readonly { readonly od: PlainDate; readonly do: PlainDate | null; readonly rodzaj: PodstawaWznowienia['granica']; readonly lata: number; readonly przepis: string }[] = [
  { od: '2004-05-01' as PlainDate, do: null, rodzaj: 'przestepstwo', lata: 10, przepis: 'art. 146 § 1 KPA' },
  { od: '2004-05-01' as PlainDate, do: null, rodzaj: 'zwykla', lata: 5, przepis: 'art. 146 § 1 KPA' },
];
