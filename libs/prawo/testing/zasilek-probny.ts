import { ApiProperty } from '@nestjs/swagger';
import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type ParameterDefinition } from '@ostoja/law';
import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';

const KWOTA = /^\d{1,9}(\.\d{1,2})?$/;

export class DochodProbny {
  @ApiProperty({ title: 'Kwota', type: String, required: true, pattern: KWOTA.source, example: '100.00' })
  @IsString() @Matches(KWOTA, { message: 'Podaj kwotę.' })
  kwota: string;
}

export class FaktyProbne {
  @ApiProperty({ title: 'Dochody', type: () => DochodProbny, isArray: true, required: true, maxItems: 10 } as object)
  @IsArray() @ValidateNested({ each: true }) @Type(() => DochodProbny)
  dochody: DochodProbny[];

  @ApiProperty({ title: 'Uwagi', type: String, required: false })
  @IsOptional() @IsString()
  uwagi?: string;
}

const PROG = { kod: 'probny.prog', nazwa: 'dochód niższy od progu', przepis: 'art. 1 ust. 1 ustawy próbnej', odmowa: 'Dochód nie jest niższy od progu.' };

/** A made-up benefit: the gap between the income and a threshold of 1000 zł, in force since 2020. */
export const zasilekProbny = defineSwiadczenie({
  kod: 'zasilek-probny',
  nazwa: 'Zasiłek próbny',
  przepis: 'art. 1 ustawy próbnej',
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyProbne,
  wersja_faktow: 1,
  przyklad: { dochody: [{ kwota: '300.50' }] },
  na_dzien_przykladu: plainDate('2026-03-01'),
  evidence: [{ fakt: 'dochody', rodzaj: 'dochod', dotyczy: 'gospodarstwo', okres: 'miesiac_dochodu', agregacja: 'lista' }],
  budzet: [{ czesc: 'calosc', dzial: '852', rozdzial: '85216', paragraf: '3110', zrodlo: 'budżet państwa', od: plainDate('2017-01-01'), do: null }],
  wersje: [
    {
      od: plainDate('2020-01-01'),
      do: null,
      calculate: (c, fakty) => {
        const prog = c.param('probny.prog');
        const dochody = fakty.dochody.map((dochod, i) => c.fact(`dochód ${i + 1}`, Fraction.parse(dochod.kwota)));
        const suma = c.sum({ kod: 'probny.suma', nazwa: 'dochód', przepis: PROG.przepis }, dochody);
        const spelnia = c.isLess(PROG, suma, prog);
        const brak = c.difference({ kod: 'probny.brak', nazwa: 'kwota do progu', przepis: PROG.przepis }, prog, [suma]);
        const zero = c.chosen({ kod: 'probny.zero', nazwa: 'brak prawa', przepis: PROG.przepis }, Fraction.ZERO, []);
        const kwota = c.round({ kod: 'probny.kwota', nazwa: 'kwota zasiłku', przepis: PROG.przepis }, spelnia ? brak : zero);
        return { spelnia_warunki: spelnia, kwota, kwota_min: null, kwota_max: null };
      },
    },
  ],
});

/** Its threshold; none before 2021. */
export const progProbny: ParameterDefinition = {
  id: 'probny.prog',
  name_pl: 'Próg',
  name_en: 'Threshold',
  unit: 'PLN/month',
  values: [{ from: '2021-01-01', to: null, value: '1000.00', legal_basis: 'ustawa próbna', sources: ['własne'], confidence: 'confirmed' }],
};
