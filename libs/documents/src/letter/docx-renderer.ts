import { Injectable } from '@nestjs/common';
import {
  AlignmentType, Document, Footer, Header, HeadingLevel, type ILevelsOptions, LevelFormat, Packer, PageNumber, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import type { Letter, LetterBlock, LetterSection } from './letter.js';
import { fixZipDates } from './zip-dates.js';

const POINTS = 'punkty';
/** A4 in twentieths of a point, with the margins of the printed letter. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1_247, bottom: 1_247, left: 1_361, right: 1_361 } };
/** The library writes the moment of packing here; a letter has only its own date. */
const CORE = (title: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>pl-PL</dc:language></cp:coreProperties>`;

/** Writes a letter as a document for word processors, beside the PDF. The same letter always gives the same bytes. */
@Injectable()
export class DocxRenderer {
  async render(letter: Letter): Promise<Buffer> {
    const tables = letter.sekcje.flatMap((section, index) => sectionChildren(section, index));
    const document = new Document({
      styles: { default: { document: { run: { font: 'Arial', size: 20, language: { value: 'pl-PL' } }, paragraph: { spacing: { after: 120, line: 276 } } } } },
      numbering: { config: [{ reference: POINTS, levels: [pointLevel()] }] },
      sections: [{
        properties: { page: PAGE },
        headers: { default: new Header({ children: letter.projekt ? [draftLine()] : [] }) },
        footers: { default: new Footer({ children: [pageLine(letter.znak)] }) },
        children: [...opening(letter), ...tables, ...signature(letter), ...copies(letter)],
      }],
    });
    return fixZipDates(await Packer.toBuffer(document, false, [{ path: 'docProps/core.xml', data: CORE(`${letter.tytul} ${letter.znak}`) }]));
  }
}

function pointLevel(): ILevelsOptions {
  return { level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 425, hanging: 425 } } } };
}

function draftLine(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'PROJEKT – nie wywołuje skutków prawnych', bold: true })] });
}

function pageLine(znak: string): Paragraph {
  const children: ParagraphChild[] = [new TextRun({ size: 16, children: [`${znak} · strona `, PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES] })];
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}

function opening({ nadawca, miejscowosc, data, znak, adresat, tytul }: Letter): Paragraph[] {
  return [
    ...lines(nadawca),
    new Paragraph({ alignment: AlignmentType.RIGHT, text: `${miejscowosc}, ${data ?? '....................'}` }),
    new Paragraph(`Znak sprawy: ${znak}`),
    ...lines(adresat, { indent: { left: 5_000 } }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, spacing: { before: 360, after: 240 }, children: [new TextRun({ text: tytul, bold: true, color: '000000', size: 26 })] }),
  ];
}

function lines(texts: readonly string[], options: object = {}): Paragraph[] {
  return texts.map((text) => new Paragraph({ text, spacing: { after: 0 }, ...options }));
}

function sectionChildren({ naglowek, bloki }: LetterSection, index: number): (Paragraph | Table)[] {
  const heading = naglowek === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 280 }, children: [new TextRun({ text: naglowek, bold: true, color: '000000', size: 21 })] })];
  return [...heading, ...bloki.flatMap((blok, at) => blockChildren(blok, index * 1000 + at))];
}

/** @param instance tells lists apart, so that each counts from one */
function blockChildren(blok: LetterBlock, instance: number): (Paragraph | Table)[] {
  switch (blok.rodzaj) {
    case 'akapit':
      return [new Paragraph({ children: [new TextRun({ text: blok.tekst, bold: blok.wyroznienie ?? false })] })];
    case 'lista':
      return blok.pozycje.map((text) => new Paragraph({ text, numbering: { reference: POINTS, level: 0, instance } }));
    case 'tabela':
      return [table(blok.naglowki, blok.wiersze), new Paragraph('')];
  }
}

function table(naglowki: readonly string[], wiersze: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({ tableHeader, children: cells.map((text) => new TableCell({ children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold: tableHeader, size: 18 })] })] })) });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(naglowki, true), ...wiersze.map((cells) => row(cells, false))] });
}

/** Room for a signature by hand between the authority and the name. */
function signature({ podpis }: Letter): Paragraph[] {
  const centred = { indent: { left: 4_500 }, alignment: AlignmentType.CENTER, keepNext: true };
  const [authority, ...person] = podpis;
  return [...lines([authority ?? ''], { ...centred, spacing: { before: 480, after: 800 } }), ...lines(person, centred)];
}

function copies({ rozdzielnik }: Letter): Paragraph[] {
  if (rozdzielnik.length === 0) return [];
  return [new Paragraph({ text: 'Otrzymują:', spacing: { before: 360 } }), ...rozdzielnik.map((text) => new Paragraph({ text, spacing: { after: 0 }, numbering: { reference: POINTS, level: 0, instance: 999_999 } }))];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
