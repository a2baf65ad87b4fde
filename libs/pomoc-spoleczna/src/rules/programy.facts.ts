import { Liczba, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Grounds to withhold integration help (art. 95 ust. 1 ups). */
export const PRZYCZYNY_WSTRZYMANIA = {
  niewykonywanie_programu: 'uporczywe, zawinione niewykonywanie zobowiązań programu', uzycie_niezgodne_z_celem: 'wykorzystywanie pomocy niezgodnie z celem', nieprawdziwe_informacje: 'nieprawdziwe informacje o sytuacji życiowej',
  zaklad_opieki: 'pobyt w zakładzie opieki zdrowotnej', postepowanie_karne: 'wszczęte postępowanie karne', inna: 'inna przyczyna',
} as const;

/** Facts of withheld integration help. */
export class FaktyWstrzymanieIntegracji {
  @Wybor('Przyczyna', PRZYCZYNY_WSTRZYMANIA, { wymagane: true })
  przyczyna!: keyof typeof PRZYCZYNY_WSTRZYMANIA;
  @Liczba('Dni pobytu w zakładzie opieki zdrowotnej', 0, FACT_LIMITS.liczba, { przyklad: 31, opis: 'Gdy przyczyną jest pobyt w zakładzie.' })
  dni_w_zakladzie?: number;
}

/** Facts of revoked integration help (art. 95 ust. 3-4 ups). */
export class FaktyUchylenieIntegracji {
  @Wybory('Okoliczności', {
    przyczyna_trwa: 'po okresie wstrzymania przyczyny nie ustały', ponowne_naruszenie: 'ponowne naruszenie po przywróceniu pomocy', skazanie: 'prawomocne skazanie za przestępstwo umyślne w czasie programu', utrata_ochrony: 'utrata statusu, ochrony lub zezwolenia',
  }, { wymagane: true, przyklad: ['skazanie'] })
  okolicznosci!: string[];
}

/** Facts of refused care-leaver cash (art. 89 ust. 7 ups). */
export class FaktyOdmowaUsamodzielnienia {
  @Wybory('Okoliczności', {
    niezgodnie_z_celem: 'uzasadnione przypuszczenie wykorzystania niezgodnie z celem', samowolne_opuszczenie: 'samowolne opuszczenie placówki przed pełnoletnością', porzucenie_nauki: 'porzucenie nauki i niepodjęcie zatrudnienia',
    porzucenie_pracy: 'porzucenie pracy i uchylanie się od zatrudnienia', skazanie: 'prawomocne skazanie za przestępstwo umyślne', przyczyny_zawieszenia_trwaja: 'po okresie zawieszenia przyczyny nie ustąpiły (wtedy odmowa jest obowiązkowa)',
  }, { wymagane: true, przyklad: ['porzucenie_nauki'] })
  okolicznosci!: string[];
}

/** Facts of suspended care-leaver cash (art. 89 ust. 9-10 ups). */
export class FaktyZawieszenieUsamodzielnienia {
  @Wybory('Okoliczności', {
    szczegolne: 'szczególne okoliczności związane z nauką, zdrowiem lub zdarzeniem losowym', przerwa_w_nauce: 'przerwa między szkołami kolejnych stopni', marnotrawienie: 'marnotrawienie pomocy', program: 'nierealizowanie programu usamodzielnienia',
    postepowanie_karne: 'postępowanie karne o przestępstwo ścigane z oskarżenia publicznego (wtedy zawieszenie jest obowiązkowe)',
  }, { wymagane: true, przyklad: ['przerwa_w_nauce'] })
  okolicznosci!: string[];
}

/** Facts of the approval of a homeless exit programme (art. 49 ups). */
export class FaktyZatwierdzenieProgramuBezdomnosci {
  @Wybor('Kto opracował program', { osrodek: 'pracownik socjalny ośrodka pomocy społecznej', schronisko: 'pracownik socjalny schroniska' }, { wymagane: true })
  opracowal!: 'osrodek' | 'schronisko';
  @TakNie('Wykracza poza środki schroniska', { wymagane: true, przyklad: false })
  wykracza_poza_srodki!: boolean;
  @TakNie('Potrzebne ubezpieczenie zdrowotne', { wymagane: true, przyklad: false })
  ubezpieczenie_zdrowotne!: boolean;
}
