import { Anchor, Group, Text, Title } from '@mantine/core';
import { amountText } from '../../../shared/result/amount.js';
import { PlainExplanation } from '../../../shared/result/explanations.js';
import { formatMoney } from '../../../shared/format/money.js';
import type { FormObject } from '../../../shared/schema-form/value.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import type { RozpoznaneSwiadczenie } from '../api.js';
import { prefillMemory } from '../prefill.js';
import { texts } from './texts.js';

const t = texts.result;

/** The question that asks for a missing fact, and the way to it. */
export type AskFor = (fact: string) => { readonly number: number; readonly title: string; readonly ask: () => void };

interface BenefitCardProps {
  readonly benefit: RozpoznaneSwiadczenie;
  readonly askFor: AskFor;
}

/** One benefit: how much, by which provision, what is missing or by how much it is missed, and why. */
export function BenefitCard({ benefit, askFor }: BenefitCardProps) {
  const name = capitalize(benefit.etykieta ? `${benefit.nazwa} – ${benefit.etykieta}` : benefit.nazwa);
  const open = benefit.brak.length > 0 || benefit.do_wczytania !== null;
  return (
    <article aria-label={name}>
      <div className="benefit-head">
        <div>
          <Title order={3}>{capitalize(benefit.nazwa)}</Title>
          {benefit.etykieta && <Text size="sm">{capitalize(benefit.etykieta)}</Text>}
          <Text size="sm" c="dimmed">{benefit.przepis}</Text>
        </div>
        {benefit.przekroczenie ? <Text fw={600} className="benefit-gap">{benefit.przekroczenie.opis}</Text> : <AmountOf benefit={benefit} />}
      </div>
      {benefit.przyczyny.map(({ kod, opis, przepis }) => <Text key={kod + opis} size="sm">{opis} <Text span c="dimmed" size="xs">({przepis})</Text></Text>)}
      {open && <MissingFacts benefit={benefit} askFor={askFor} />}
      <Group gap="lg" mt={4} align="flex-start">
        {(benefit.wyjasnienie.length > 0 || benefit.kwoty.length > 0) && <Why benefit={benefit} name={name} />}
        <CalculatorLink benefit={benefit} name={name} />
      </Group>
    </article>
  );
}

function AmountOf({ benefit }: { readonly benefit: RozpoznaneSwiadczenie }) {
  const known = benefit.kwota ?? benefit.kwota_min ?? benefit.kwota_max;
  if (known === null && (benefit.brak.length > 0 || benefit.przyczyny.length > 0 || benefit.do_wczytania)) return null;
  const fee = benefit.naleznosc !== 'swiadczenie';
  return (
    <div className="benefit-amount">
      {fee && <Text size="sm" c="dimmed">{t.fee}</Text>}
      <Text fw={600} fz={known === null ? 'sm' : 'lg'}>{amountText(benefit)}</Text>
      {known !== null && <Text size="sm" c="dimmed">{benefit.wyplata === 'jednorazowe' ? t.once : t.monthly}</Text>}
    </div>
  );
}

function MissingFacts({ benefit, askFor }: BenefitCardProps) {
  const questions = benefit.brak.map(({ fakt, nazwa }) => [isPath(fakt) ? (nazwa.split(': ').at(-1) ?? nazwa) : nazwa, askFor(fakt)] as const);
  return (
    <div>
      {questions.length > 0 && (
        <>
          <Text size="sm" fw={600}>{t.missingFacts}</Text>
          <ul className="missing-facts">
            {questions.map(([fact, { number, title, ask }]) => <li key={fact}>{fact} – <Anchor component="button" type="button" underline="always" onClick={ask}>{texts.toQuestion(number, title)}</Anchor></li>)}
          </ul>
        </>
      )}
      {benefit.do_wczytania && <Text size="sm">{t.toLoad} <TextLink to="/parametry/$id" params={{ id: benefit.do_wczytania.parametr }} className="no-print">{t.whichValue}</TextLink></Text>}
    </div>
  );
}

/** The title of a nested fact begins with the titles of what it is part of; its question says those. */
function isPath(fact: string): boolean {
  return /[.[]/.test(fact);
}

function Why({ benefit, name }: { readonly benefit: RozpoznaneSwiadczenie; readonly name: string }) {
  return (
    <details className="more-fields benefit-why">
      <summary aria-label={t.about(name)}>{t.why}</summary>
      {benefit.kwoty.length > 0 && <Details rows={benefit.kwoty.map(({ nazwa, kwota }) => [capitalize(nazwa), formatMoney(kwota)])} />}
      <PlainExplanation sentences={benefit.wyjasnienie} />
    </details>
  );
}

/** The facts go through memory: nothing of them may stand in an address. */
function CalculatorLink({ benefit: { swiadczenie: kod, zrodlo_kalkulacji: source }, name }: { readonly benefit: RozpoznaneSwiadczenie; readonly name: string }) {
  if (!source) return null;
  const hand = () => prefillMemory.set({ kod, day: source.na_dzien, facts: source.fakty as FormObject });
  return <TextLink to="/kalkulator/$kod" params={{ kod }} onClick={hand} className="no-print" aria-label={`${t.calculate}: ${name}`} py={4}>{t.calculate}</TextLink>;
}
