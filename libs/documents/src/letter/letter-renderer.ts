import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import { ENVELOPE_TEMPLATE } from './envelope-template.js';
import { LETTER_TEMPLATE } from './letter-template.js';
import type { Envelope, Letter } from './letter.js';

/** The part of the native Typst compiler that is used here; the package ships no types. */
interface TypstCompiler {
  pdf(source: { mainFileContent: string; inputs: Record<string, string> }, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(maxAge: number): void;
}
interface TypstPackage {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): TypstCompiler };
}

/** JSON writes only control characters and broken surrogates as `\\u…`; an even number of backslashes before `u` is the sender's own text. */
const ESCAPED_CHARACTER = /(?<!\\)(?:\\\\)*\\u/;
/** Letters between two sweeps of the compiler's cache, which otherwise grows with each letter. */
const SWEEP_EVERY = 50;

/** Sets letters in type as tagged PDF/UA-1, so that a screen reader can read them. The same letter always gives the same bytes. */
@Injectable()
export class LetterRenderer {
  private compiler: TypstCompiler | undefined;
  private rendered = 0;

  /** Errors: `DOCUMENTS.CHARACTER_UNPRINTABLE` when the fonts of letters lack a character of the text. */
  render(letter: Letter): Buffer {
    return this.set(LETTER_TEMPLATE, letter);
  }

  /** Envelopes of format C5, one on a page. Errors: as `render`. */
  renderEnvelopes(koperty: readonly Envelope[]): Buffer {
    return this.set(ENVELOPE_TEMPLATE, { koperty });
  }

  private set(mainFileContent: string, data: object): Buffer {
    const pismo = JSON.stringify(data);
    if (ESCAPED_CHARACTER.test(pismo)) throw unprintable();
    this.compiler ??= createCompiler();
    try {
      return this.compiler.pdf({ mainFileContent, inputs: { pismo } }, { pdfStandard: 'ua-1' });
    } catch (error) {
      if (String((error as { message?: unknown }).message).includes('could not be displayed')) throw unprintable();
      // The native error may quote the letter; only its kind may reach the log.
      throw new Error('The letter template does not compile');
    } finally {
      this.rendered += 1;
      if (this.rendered % SWEEP_EVERY === 0) this.compiler.evictCache(1);
    }
  }
}

/** The compiler is a large native library: loaded at the first letter, not at start. */
function createCompiler(): TypstCompiler {
  const require = createRequire(import.meta.url);
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as TypstPackage;
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
}

function unprintable(): DomainError {
  return new DomainError('DOCUMENTS.CHARACTER_UNPRINTABLE', 'Pismo zawiera znak, którego nie da się wydrukować (np. emoji). Usuń go i spróbuj ponownie.');
}
