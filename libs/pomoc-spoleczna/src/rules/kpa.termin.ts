import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import { plainDate } from '@ostoja/kernel';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';

const OD_2004 = plainDate('2004-05-01');
const OD_2017 = plainDate('2017-06-01');
const OD_2021 = plainDate('2021-09-16');
/** A term for an act under the code: its end moves off a Saturday or a day off (art. 57 § 4). */
const CZYNNOSC = { liczenie: 'kpa', na_czynnosc: true, przyklad: '2026-03-02' } as const;
/** The end of a time after which the law no longer allows something: nothing is done on it, so it does not move. */
const GRANICA = { liczenie: 'kpa', na_czynnosc: false, przyklad: '2026-03-02' } as const;

const PROSTE: readonly ProstyTermin[] = [
  {
    kod: 'kpa-uzupelnienie-brakow', nazwa: 'uzupełnienie braków formalnych podania', przepis: 'art. 64 § 2 KPA', kto: 'strona',
    czynnosc: 'usunąć braki; najkrótszy termin, jaki można wyznaczyć', zdarzenie: 'doręczenie wezwania', parametr: 'pomoc_spoleczna.termin.kpa.braki_formalne', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'kpa-odrebne-podanie', nazwa: 'odrębne podanie w sprawie należącej do innego organu', przepis: 'art. 66 § 2 KPA', kto: 'strona',
    czynnosc: 'wnieść odrębne podanie; zachowuje dzień pierwszego podania', zdarzenie: 'doręczenie zawiadomienia', parametr: 'pomoc_spoleczna.termin.kpa.odrebne_podanie', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-przekazanie-ponaglenia', nazwa: 'przekazanie ponaglenia do SKO', przepis: 'art. 37 § 4 KPA', kto: 'organ prowadzący postępowanie',
    czynnosc: 'przekazać ponaglenie z odpisami akt i stanowiskiem', zdarzenie: 'otrzymanie ponaglenia', parametr: 'pomoc_spoleczna.termin.kpa.ponaglenie_przekazanie', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'kpa-rozpatrzenie-ponaglenia', nazwa: 'rozpatrzenie ponaglenia', przepis: 'art. 37 § 5 KPA', kto: 'samorządowe kolegium odwoławcze',
    czynnosc: 'rozpatrzyć ponaglenie', zdarzenie: 'otrzymanie ponaglenia przez SKO', parametr: 'pomoc_spoleczna.termin.kpa.ponaglenie_rozpatrzenie', od: OD_2017, ...CZYNNOSC,
  },
  {
    kod: 'kpa-zawiadomienie-o-dowodzie', nazwa: 'zawiadomienie o przesłuchaniu, oględzinach lub opinii biegłego', przepis: 'art. 79 § 1 KPA', kto: 'organ prowadzący postępowanie',
    czynnosc: 'zawiadomić stronę najpóźniej w tym dniu', zdarzenie: 'przeprowadzenie dowodu', parametr: 'pomoc_spoleczna.termin.kpa.dowod_zawiadomienie', od: OD_2004, ...GRANICA, wstecz: true,
  },
  {
    kod: 'kpa-przywrocenie-terminu', nazwa: 'prośba o przywrócenie terminu', przepis: 'art. 58 § 2 KPA', kto: 'strona',
    czynnosc: 'wnieść prośbę i jednocześnie dopełnić uchybionej czynności', zdarzenie: 'ustanie przyczyny uchybienia', parametr: 'pomoc_spoleczna.termin.kpa.przywrocenie', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-odbior-po-pierwszym-awizie', nazwa: 'odbiór pisma po pierwszym zawiadomieniu', przepis: 'art. 44 § 2 KPA', kto: 'adresat',
    czynnosc: 'odebrać pismo; potem następuje powtórne zawiadomienie', zdarzenie: 'pozostawienie pierwszego zawiadomienia', parametr: 'pomoc_spoleczna.termin.kpa.awizo_pierwsze', od: OD_2004, ...GRANICA,
  },
  {
    kod: 'kpa-przekazanie-odwolania', nazwa: 'przekazanie odwołania z aktami do SKO', przepis: 'art. 133 KPA', kto: 'organ, który wydał decyzję',
    czynnosc: 'przesłać odwołanie z aktami, jeżeli nie wydał nowej decyzji', zdarzenie: 'otrzymanie odwołania', parametr: 'pomoc_spoleczna.termin.kpa.przekazanie_odwolania', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-autokontrola', nazwa: 'uwzględnienie odwołania w całości przez organ, który wydał decyzję', przepis: 'art. 132 w związku z art. 133 KPA', kto: 'organ, który wydał decyzję',
    czynnosc: 'wydać nową decyzję uchylającą lub zmieniającą zaskarżoną', zdarzenie: 'otrzymanie odwołania', parametr: 'pomoc_spoleczna.termin.kpa.autokontrola', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-zazalenie', nazwa: 'zażalenie na postanowienie', przepis: 'art. 141 § 2 KPA', kto: 'strona',
    czynnosc: 'wnieść zażalenie', zdarzenie: 'doręczenie lub ogłoszenie postanowienia', parametr: 'pomoc_spoleczna.termin.kpa.zazalenie', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-uzupelnienie-decyzji', nazwa: 'uzupełnienie rozstrzygnięcia lub pouczenia decyzji', przepis: 'art. 111 § 1-1a KPA', kto: 'strona (żądanie) albo organ (z urzędu)',
    czynnosc: 'zażądać uzupełnienia albo uzupełnić decyzję z urzędu', zdarzenie: 'doręczenie lub ogłoszenie decyzji', parametr: 'pomoc_spoleczna.termin.kpa.uzupelnienie_decyzji', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-wniosek-o-wznowienie', nazwa: 'wniosek o wznowienie postępowania', przepis: 'art. 148 § 1-2, art. 145a § 2, art. 145aa § 2 i art. 145b § 2 KPA', kto: 'strona',
    czynnosc: 'wnieść podanie o wznowienie', zdarzenie: 'dowiedzenie się o podstawie wznowienia, przy pominięciu strony: o decyzji, przy orzeczeniu: jego wejście w życie, publikacja lub uprawomocnienie', parametr: 'pomoc_spoleczna.termin.kpa.wznowienie', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-stwierdzenie-niewaznosci', nazwa: 'granica stwierdzenia nieważności decyzji', przepis: 'art. 156 § 2 KPA', kto: 'samorządowe kolegium odwoławcze',
    czynnosc: 'stwierdzić nieważność; później tylko wydanie decyzji z naruszeniem prawa', zdarzenie: 'doręczenie lub ogłoszenie decyzji', parametr: 'pomoc_spoleczna.termin.kpa.niewaznosc', od: OD_2021, ...GRANICA,
  },
  {
    kod: 'kpa-wszczecie-w-sprawie-niewaznosci', nazwa: 'granica wszczęcia postępowania o stwierdzenie nieważności', przepis: 'art. 158 § 3 KPA', kto: 'samorządowe kolegium odwoławcze',
    czynnosc: 'wszcząć postępowanie; później się go nie wszczyna', zdarzenie: 'doręczenie lub ogłoszenie decyzji', parametr: 'pomoc_spoleczna.termin.kpa.niewaznosc_wszczecie', od: OD_2021, ...GRANICA,
  },
  {
    kod: 'kpa-podjecie-zawieszonego-na-wniosek', nazwa: 'podjęcie postępowania zawieszonego na wniosek strony', przepis: 'art. 98 § 2 KPA', kto: 'strona',
    czynnosc: 'zwrócić się o podjęcie postępowania; później żądanie uważa się za wycofane', zdarzenie: 'zawieszenie postępowania', parametr: 'pomoc_spoleczna.termin.kpa.zawieszenie_na_wniosek', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-stanowisko-innego-organu', nazwa: 'zajęcie stanowiska przez inny organ', przepis: 'art. 106 § 3 KPA', kto: 'organ, którego stanowisko jest wymagane',
    czynnosc: 'przedstawić stanowisko', zdarzenie: 'doręczenie żądania', parametr: 'pomoc_spoleczna.termin.kpa.stanowisko_organu', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-wydanie-zaswiadczenia', nazwa: 'wydanie zaświadczenia', przepis: 'art. 217 § 3 KPA', kto: 'ośrodek pomocy społecznej',
    czynnosc: 'wydać zaświadczenie albo postanowienie o odmowie', zdarzenie: 'złożenie wniosku o zaświadczenie', parametr: 'pomoc_spoleczna.termin.kpa.zaswiadczenie', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-rozpatrzenie-skargi', nazwa: 'załatwienie skargi powszechnej', przepis: 'art. 237 § 1 KPA', kto: 'organ właściwy do rozpatrzenia skargi',
    czynnosc: 'załatwić skargę bez zbędnej zwłoki, najpóźniej w tym dniu', zdarzenie: 'otrzymanie skargi', parametr: 'pomoc_spoleczna.termin.kpa.skarga_wniosek', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-rozpatrzenie-wniosku', nazwa: 'załatwienie wniosku w rozumieniu działu VIII', przepis: 'art. 244 w związku z art. 237 § 1 KPA', kto: 'organ właściwy do rozpatrzenia wniosku',
    czynnosc: 'załatwić wniosek bez zbędnej zwłoki, najpóźniej w tym dniu', zdarzenie: 'otrzymanie wniosku', parametr: 'pomoc_spoleczna.termin.kpa.skarga_wniosek', od: OD_2004, ...CZYNNOSC,
  },
  {
    kod: 'kpa-przekazanie-skargi', nazwa: 'przekazanie skargi lub wniosku organowi właściwemu', przepis: 'art. 231 § 1 i art. 243 KPA', kto: 'organ niewłaściwy, który otrzymał pismo',
    czynnosc: 'przekazać pismo i zawiadomić wnoszącego albo wskazać mu właściwy organ', zdarzenie: 'otrzymanie skargi lub wniosku', parametr: 'pomoc_spoleczna.termin.kpa.przekazanie_skargi', od: OD_2004, ...CZYNNOSC,
  },
];

/** Terms of the code of administrative procedure that one event starts and one number measures. */
export const terminyKpa: readonly Termin<FaktyZdarzenia>[] = PROSTE.map(prostyTermin);
