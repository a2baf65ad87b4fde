import { plainDate } from '@ostoja/kernel';
import { defineZasada, type ConditionDefinition } from '@ostoja/law';
import { isNiezdolna } from './niezdolnosc.rule.js';
import { FaktyNiezdolnoscDoPracy, FaktyOsobaBezdomna, FaktyOsobaSamotna } from './sytuacja-osoby.facts.js';
import { holdAll } from './warunki.rule.js';

const PKT_8 = 'art. 6 pkt 8 ustawy o pomocy społecznej';
const PKT_9 = 'art. 6 pkt 9 ustawy o pomocy społecznej';
const OD = plainDate('2004-05-01');
const DZIEN = plainDate('2026-03-02');
const SAMA: ConditionDefinition = { kod: 'GOSPODARUJE_Z_INNYMI', nazwa: 'osoba samotnie gospodarująca', przepis: 'art. 6 pkt 10 ustawy o pomocy społecznej', odmowa: 'Osoba mieszka i gospodaruje z kimś innym.' };
const BEZ_MALZONKA: ConditionDefinition = { kod: 'W_MALZENSTWIE', nazwa: 'osoba nie pozostaje w związku małżeńskim', przepis: PKT_9, odmowa: 'Osoba pozostaje w związku małżeńskim.' };
const BEZ_WSTEPNYCH: ConditionDefinition = { kod: 'MA_WSTEPNYCH', nazwa: 'osoba nie ma wstępnych', przepis: PKT_9, odmowa: 'Osoba ma wstępnych.' };
const BEZ_ZSTEPNYCH: ConditionDefinition = { kod: 'MA_ZSTEPNYCH', nazwa: 'osoba nie ma zstępnych', przepis: PKT_9, odmowa: 'Osoba ma zstępnych.' };
const BEZ_LOKALU: ConditionDefinition = { kod: 'MIESZKA_W_LOKALU', nazwa: 'osoba nie mieszka w lokalu mieszkalnym', przepis: PKT_8, odmowa: 'Osoba mieszka w lokalu mieszkalnym.' };
const BEZ_MELDUNKU: ConditionDefinition = {
  kod: 'MOZE_MIESZKAC_W_MIEJSCU_ZAMELDOWANIA', nazwa: 'osoba niezameldowana albo bez możliwości mieszkania w miejscu zameldowania', przepis: PKT_8, odmowa: 'Osoba jest zameldowana w lokalu, w którym może mieszkać.',
};

/** A person without family: not the same as a one-person household; care services are due to such a person. */
export const osobaSamotna = defineZasada<FaktyOsobaSamotna>({
  kod: 'osoba-samotna',
  nazwa: 'osoba samotna',
  pytanie: 'Czy to jest osoba samotna (a nie tylko samotnie gospodarująca)?',
  przepis: PKT_9,
  facts: FaktyOsobaSamotna,
  przyklad: { gospodaruje_sama: true, w_malzenstwie: false, ma_wstepnych: false, ma_zstepnych: false },
  na_dzien_przykladu: DZIEN,
  wersje: [{
    od: OD, do: null,
    calculate: (c, fakty) => ({ tak: holdAll(c, [[SAMA, fakty.gospodaruje_sama], [BEZ_MALZONKA, !fakty.w_malzenstwie], [BEZ_WSTEPNYCH, !fakty.ma_wstepnych], [BEZ_ZSTEPNYCH, !fakty.ma_zstepnych]]) }),
  }],
});

/** A homeless person, in both variants of the act. */
export const osobaBezdomna = defineZasada<FaktyOsobaBezdomna>({
  kod: 'osoba-bezdomna',
  nazwa: 'osoba bezdomna',
  pytanie: 'Czy to jest osoba bezdomna według ustawy o pomocy społecznej?',
  przepis: PKT_8,
  facts: FaktyOsobaBezdomna,
  przyklad: { mieszka_w_lokalu: false, zameldowana: false },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, fakty) => ({ tak: holdAll(c, [[BEZ_LOKALU, !fakty.mieszka_w_lokalu], [BEZ_MELDUNKU, !fakty.zameldowana || !fakty.moze_tam_mieszkac]]) }) }],
});

/** Incapable of work by age or totally, as zasiłek stały asks. */
export const niezdolnoscDoPracy = defineZasada<FaktyNiezdolnoscDoPracy>({
  kod: 'niezdolnosc-do-pracy',
  nazwa: 'niezdolność do pracy z powodu wieku albo całkowita',
  pytanie: 'Czy osoba jest niezdolna do pracy z powodu wieku albo całkowicie niezdolna do pracy?',
  przepis: 'art. 6 pkt 1 i 7 ustawy o pomocy społecznej',
  facts: FaktyNiezdolnoscDoPracy,
  przyklad: { osoba: { klucz: 'A', data_urodzenia: '1980-02-17', orzeczenia: [{ stopien: 'umiarkowany', orzeczenie_do: '2027-03-31' }] } },
  na_dzien_przykladu: DZIEN,
  wersje: [{ od: OD, do: null, calculate: (c, fakty) => ({ tak: isNiezdolna(c, fakty.osoba) }) }],
});
