import { plainDate } from '@ostoja/kernel';
import { kontraktyQuestion, terminyKontraktowQuestion } from './kontrakt-lista.query.js';

describe('questions about contracts', () => {
  it('without a filter ask for the newest', () => {
    const { sql, params } = kontraktyQuestion({}, 51, null);
    expect(params).toEqual([]);
    expect(sql).toContain('from pomoc_spoleczna.kontrakt k  order by k.utworzono desc, k.id desc limit 51');
  });

  it('number every parameter once, in the order of the text', () => {
    const { sql, params } = kontraktyQuestion({ osobaId: 'o', komorkaId: 'k', stan: 'projekt', moje: 'm' }, 51, ['2026-01-01', 'id']);
    expect(params).toEqual(['o', 'k', 'projekt', 'm', '2026-01-01', 'id']);
    for (const part of ['array[$1::uuid]', 'k.komorka_id = $2::uuid', 'k.stan = $3', 'k.pracownik_id = $4::uuid', '($5::timestamptz, $6::uuid)']) expect(sql).toContain(part);
  });

  it('about days leave open what is not asked for', () => {
    expect(terminyKontraktowQuestion({ do: plainDate('2026-03-01') }, 10).params).toEqual(['2026-03-01', null, null]);
    expect(terminyKontraktowQuestion({ do: plainDate('2026-03-01'), komorkaId: 'k', moje: 'm' }, 10).params).toEqual(['2026-03-01', 'k', 'm']);
  });
});
