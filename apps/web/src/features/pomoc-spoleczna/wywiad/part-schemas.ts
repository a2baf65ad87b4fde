import type { Choice, JsonSchema } from '../../../shared/schema-form/schema.js';
import { texts as evidence } from '../../../shared/evidence/texts.js';
import { texts as t } from '../texts.js';

const LONG = 5000;
const AMOUNT: JsonSchema = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['1100.00'] };
const text = (title: string, maxLength: number, description?: string): JsonSchema => ({ type: 'string', title, maxLength, description });
const day = (title: string, description?: string): JsonSchema => ({ type: 'string', format: 'date', title, description });
const named = (names: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(names).map(([kod, nazwa]) => ({ kod, nazwa }));
const list = (title: string, item: string, required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({ type: 'array', title, items: { type: 'object', title: item, required, properties } });

export interface PartChoices {
  readonly people: readonly Choice[];
  readonly cases: readonly Choice[];
}

/** Forms of the structured parts; the people and cases to choose from are those of this interview. */
export function partSchemas({ people, cases }: PartChoices): Readonly<Record<string, JsonSchema>> {
  const person: JsonSchema = { type: 'string', title: t.person, 'x-wartosci': people };
  return {
    rodzina: list(t.family, t.person, ['osoba_id', 'rola'], {
      osoba_id: person, rola: { type: 'string', title: t.role, 'x-wartosci': named(t.roles) }, od: day(t.since), do: day(t.until), sytuacja: text(t.situation, LONG),
    }),
    orzeczenia: list(t.rulings, t.ruling, ['osoba_id', 'rodzaj'], { osoba_id: person, rodzaj: text(t.kind, 60) }),
    dochody: list(t.incomes, t.income, ['osoba_id', 'rodzaj'], {
      osoba_id: person, rodzaj: text(t.kind, 60), od: day(t.from, t.fromHint), z_dokumentu: { type: 'boolean', title: t.checked },
    }),
    wydatki: list(t.expenses, t.expense, ['rodzaj', 'kwota'], { rodzaj: text(t.expenseKind, 200), kwota: { ...AMOUNT, title: t.monthly } }),
    potrzeby: list(t.needs, t.need, ['cel', 'kwota'], { cel: { type: 'string', title: t.needGoal, 'x-wartosci': named(evidence.needs) }, kwota: { ...AMOUNT, title: t.amount }, opis: text(t.description, 500) }),
    powody: list(t.reasons, t.reason, ['powod'], { powod: { type: 'string', title: t.reason, 'x-slownik': 'powod' }, osoba_id: { ...person, title: t.reasonPerson }, od: day(t.from), opis: text(t.description, 2000) }),
    propozycje: list(t.proposals, t.proposal, ['sprawa_id', 'propozycja', 'uzasadnienie'], {
      sprawa_id: { type: 'string', title: t.case, 'x-wartosci': cases }, propozycja: { type: 'string', title: t.proposal, 'x-wartosci': named(t.proposals2) },
      kwota: { ...AMOUNT, title: t.proposedAmount }, od: day(t.proposalFrom), do: day(t.proposalTo), uzasadnienie: text(t.justification, 2000),
    }),
    przebieg: {
      type: 'object', required: ['miejsce', 'legitymacja'],
      properties: {
        miejsce: { type: 'string', title: t.place, 'x-wartosci': named(t.places) }, legitymacja: { type: 'boolean', title: t.card }, miejsce_opis: text(t.placeDetails, 300),
        poza_godzinami: { type: 'boolean', title: t.afterHours }, policja: { type: 'boolean', title: t.police }, zdolnosc: { type: 'string', title: t.capacity, 'x-wartosci': named(t.capacities) },
        opiekun: { type: 'object', title: t.guardian, required: ['rola', 'kto'], properties: { rola: { type: 'string', title: t.guardianRole, 'x-wartosci': named(t.guardians) }, kto: text(t.guardianName, 200) } },
        stan_zdrowia: text(t.healthObstacle, 1000), dokumenty_zniszczone: { type: 'boolean', title: t.papersDestroyed },
      },
    },
    oswiadczenie: {
      type: 'object', properties: {
        zapoznala_sie: { type: 'boolean', title: t.sawMaterial, description: t.sawMaterialHint }, dzien: day(t.sawMaterialDay),
        warunki: list(t.conditions, t.condition, ['warunek', 'przepis'], { warunek: text(t.condition, 500), przepis: text(t.provision, 200) }), uwagi: text(t.partyRemarks, LONG),
      },
    },
    plan: { type: 'object', properties: { dzialania: text(t.actions, LONG), zobowiazania: text(t.duties, LONG) } },
  };
}

/** Parts that are one text. */
export const TEXT_PARTS = { mieszkanie: t.housing, zdrowie: t.health, zatrudnienie: t.work, wnioski: t.conclusions } as const;

export function isTextPart(name: string): name is keyof typeof TEXT_PARTS {
  return name in TEXT_PARTS;
}
