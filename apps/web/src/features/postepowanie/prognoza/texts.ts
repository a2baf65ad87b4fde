import { defineTexts } from '../../../shared/texts/define-texts.js';
import { plural } from '../../../shared/texts/plural.js';

export const texts = defineTexts({
  pl: {
    title: 'Prognoza terminów',
    subtitle: 'Których terminów w ciągu dwóch tygodni nie uda się dotrzymać przy dotychczasowym tempie pracy i komu można przekazać sprawy.',
    unit: 'Jednostka',
    range: (from: string, to: string) => `Obowiązki z terminem do ${to} i zaległe; stan na ${from}. Tempo z ostatnich czterech tygodni.`,
    cut: 'Obowiązków jest więcej, niż obejmuje prognoza. Pokazano najbliższe.',
    teams: { prowadzacy: 'Specjaliści prowadzący sprawy', 'pracownik-socjalny': 'Pracownicy socjalni' } as Readonly<Record<string, string>>,
    load: 'Obciążenie zespołu',
    worker: 'Pracownik',
    duties: 'Obowiązki',
    pace: 'Tempo na dzień roboczy',
    assumed: '(przyjęte)',
    threatened: 'Zagrożone',
    noWorkers: 'Nikt nie pełni dziś tej roli w jednostce.',
    noThreats: 'Przy obecnym tempie zespół dotrzyma wszystkich terminów.',
    threats: 'Zagrożone terminy',
    case: 'Sprawa',
    duty: 'Obowiązek',
    term: 'Termin',
    expected: 'Przewidywane wykonanie',
    waits: 'czeka na przydział',
    nobody: 'nikt',
    moves: 'Propozycje przekazania spraw',
    move: (znak: string, from: string, to: string, day: string) => `${znak}: ${from} → ${to} (zdąży do ${day})`,
    moveChosen: (count: number) => `Przekaż ${plural(count, 'sprawę', 'sprawy', 'spraw')}`,
    note: 'Z prognozy terminów',
    notMoved: 'Nie przekazano',
  },
});
