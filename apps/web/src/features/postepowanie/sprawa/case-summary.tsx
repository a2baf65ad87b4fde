import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { Details } from '../../../shared/ui/details.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import type { Akta } from '../api.js';
import { texts } from '../texts.js';

const t = texts.case;

/** What was asked for, when and how, and how the file is kept. */
export function CaseSummary({ akta }: { readonly akta: Akta }) {
  const { zadanie } = akta;
  return (
    <Details
      rows={[
        [t.opened, formatDate(akta.otwarta)],
        ...(akta.zamknieta ? [[t.closed, formatDate(akta.zamknieta)] as const] : []),
        ...(zadanie ? ([
          [t.received, formatDate(zadanie.data_wplywu)],
          [t.channel, texts.channels[zadanie.kanal] ?? zadanie.kanal],
          [t.complete, zadanie.data_kompletnosci ? formatDate(zadanie.data_kompletnosci) : t.incomplete],
          [t.asked, formatMoney(zadanie.kwota)],
          [t.purpose, zadanie.cel],
          [t.period, zadanie.od || zadanie.do ? formatPeriod(zadanie.od, zadanie.do) : null],
        ] as const) : []),
        [t.specialist, akta.prowadzacy_id ? <StaffName key="s" id={akta.prowadzacy_id} /> : t.nobody],
        [t.socialWorker, akta.pracownik_socjalny_id ? <StaffName key="w" id={akta.pracownik_socjalny_id} /> : t.nobody],
        [t.jrwa, akta.klasa_jrwa],
        [t.retention, akta.kategoria_archiwalna],
        [t.hold, akta.wstrzymanie_prawne ? t.held : t.notHeld],
      ]}
    />
  );
}
