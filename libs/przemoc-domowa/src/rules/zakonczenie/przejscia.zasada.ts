import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type Zasada, type ZasadaOutcome } from '@ostoja/law';
import { NOWE_ROZPORZADZENIE, REFORMA, rozporzadzenie, ustawa } from '../przepisy.js';
import { warunek, wszystkie } from '../warunki.js';
import { DZIALAJACY, FaktyPrzemocPrzejscie, FaktyPrzemocPrzejscieSkierowania, STANY, STANY_SKIEROWANIA, ZDARZENIA } from './zakonczenie.facts.js';

const DZIEN_PRZYKLADU = plainDate('2025-11-24');

type Stan = FaktyPrzemocPrzejscie['stan'];
interface Przejscie {
  readonly z: readonly Stan[];
  readonly kto: readonly FaktyPrzemocPrzejscie['kto'][];
  readonly przepis: string;
}

const CZYNNE: readonly Stan[] = ['wszczeta', 'w_zespole', 'grupa_powolana', 'diagnoza', 'w_toku'];

/** From which states each event may happen, and who acts; an event not allowed anywhere has no row. */
const PRZEJSCIA: Partial<Record<FaktyPrzemocPrzejscie['zdarzenie'], Przejscie>> = {
  wypelnienie_nk_a: { z: ['brak', 'odstapiono', 'zakonczona', 'monitoring', 'archiwalna'], kto: ['uprawniony'], przepis: rozporzadzenie('§ 2 ust. 1') },
  przekazanie_nk_a_zespolowi: { z: ['wszczeta'], kto: ['uprawniony'], przepis: rozporzadzenie('§ 7 ust. 1') },
  powolanie_grupy: { z: ['w_zespole'], kto: ['zespol'], przepis: ustawa('art. 9a ust. 10a') },
  przekazanie_nk_a_grupie: { z: ['grupa_powolana'], kto: ['zespol'], przepis: rozporzadzenie('§ 8 ust. 1') },
  pierwsze_posiedzenie: { z: ['diagnoza'], kto: ['grupa'], przepis: rozporzadzenie('§ 8 ust. 2 i 4') },
  odstapienie: { z: ['diagnoza', 'w_toku'], kto: ['grupa'], przepis: `${ustawa('art. 9b ust. 15')}, ${rozporzadzenie('§ 19')}` },
  zakonczenie_ustanie: { z: ['w_toku'], kto: ['grupa'], przepis: `${ustawa('art. 9h ust. 1 pkt 1')}, ${rozporzadzenie('§ 20')}` },
  zakonczenie_brak_zasadnosci: { z: ['diagnoza', 'w_toku'], kto: ['grupa'], przepis: `${ustawa('art. 9h ust. 1 pkt 2')}, ${rozporzadzenie('§ 20')}` },
  nowe_zdarzenie: { z: CZYNNE, kto: ['uprawniony', 'grupa'], przepis: rozporzadzenie('§ 13') },
  przekazanie_innej_gminie: { z: CZYNNE, kto: ['zespol'], przepis: ustawa('art. 9e ust. 3, art. 9c ust. 5a') },
  poczatek_monitoringu: { z: ['zakonczona'], kto: ['grupa'], przepis: ustawa('art. 9h ust. 2-3') },
  koniec_monitoringu: { z: ['monitoring'], kto: ['grupa'], przepis: ustawa('art. 9h ust. 2') },
};
const NIGDY: Przejscie = { z: [], kto: [], przepis: rozporzadzenie('§ 13, § 20') };

function isPrzejscie(c: Calculus, { stan, zdarzenie, kto }: FaktyPrzemocPrzejscie): ZasadaOutcome {
  const przejscie = PRZEJSCIA[zdarzenie] ?? NIGDY;
  const krok = c.factText('zdarzenie', ZDARZENIA[zdarzenie]);
  return wszystkie(
    c.holds(warunek('NIE_W_TYM_STANIE', 'zdarzenie możliwe w tym stanie', przejscie.przepis, 'To zdarzenie nie może nastąpić w tym stanie procedury.'), przejscie.z.includes(stan), [krok, c.factText('stan', STANY[stan])]),
    c.holds(warunek('NIE_TEN_PODMIOT', 'działa właściwy podmiot', przejscie.przepis, 'Tej czynności dokonuje kto inny.'), przejscie.kto.includes(kto), [krok, c.factText('kto', DZIALAJACY[kto])]),
  );
}

const przejscieProcedury = defineZasada<FaktyPrzemocPrzejscie>({
  kod: 'przebieg-niebieskiej-karty', nazwa: 'kolejność czynności w procedurze „Niebieskie Karty”', przepis: `${rozporzadzenie('§ 2-22')}, ${ustawa('art. 9a-9h')}`,
  pytanie: 'Czy w tym stanie procedury ten podmiot może dokonać tej czynności?',
  facts: FaktyPrzemocPrzejscie, przyklad: { stan: 'w_toku', zdarzenie: 'zakonczenie_ustanie', kto: 'grupa' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{ od: NOWE_ROZPORZADZENIE, do: null, calculate: isPrzejscie }],
});

/** A motion of the group binds the team, so no way leads from a motion of art. 66c to a refusal. */
const NASTEPNE: Readonly<Record<FaktyPrzemocPrzejscieSkierowania['z'], readonly FaktyPrzemocPrzejscieSkierowania['do'][]>> = {
  brak: ['wniosek'], wniosek: ['skierowano'], skierowano: ['doreczono'], doreczono: ['zgloszony', 'wniosek_66c'], zgloszony: ['w_programie'], w_programie: ['ukonczony'],
  ukonczony: ['zaswiadczenie', 'wniosek_66c'], zaswiadczenie: [], wniosek_66c: ['zawiadomienie_66c'], zawiadomienie_66c: [], odmowa: [],
};
const KOLEJNOSC = warunek('NIE_TA_KOLEJNOSC', 'kolejność czynności po wniosku grupy', ustawa('art. 4 ust. 6, art. 9b ust. 4 i 11-13'), 'Po tym stanie następuje inny; wniosku grupy zespół nie może odrzucić.');

const przejscieSkierowania = defineZasada<FaktyPrzemocPrzejscieSkierowania>({
  kod: 'przebieg-skierowania-do-programu', nazwa: 'kolejność czynności po wniosku o skierowanie do programu', przepis: ustawa('art. 4 ust. 6, art. 9b ust. 4 i 11-13'),
  pytanie: 'Czy po tym stanie skierowania może nastąpić ten drugi?',
  facts: FaktyPrzemocPrzejscieSkierowania, przyklad: { z: 'doreczono', do: 'zgloszony' }, na_dzien_przykladu: DZIEN_PRZYKLADU,
  wersje: [{
    od: REFORMA, do: null,
    calculate: (c, fakty) => wszystkie(c.holds(KOLEJNOSC, NASTEPNE[fakty.z].includes(fakty.do), [c.factText('stan', STANY_SKIEROWANIA[fakty.z]), c.factText('następny', STANY_SKIEROWANIA[fakty.do])])),
  }],
});

/** The order of the procedure and of a referral. */
export const zasadyPrzebiegu: readonly Zasada<object>[] = [przejscieProcedury, przejscieSkierowania];
