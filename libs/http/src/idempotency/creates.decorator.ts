import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const CREATES = 'ostoja:creates';

/** A POST that creates something: needs `Idempotency-Key`, and a repetition of it returns the first answer instead of acting twice. */
export function Creates(): MethodDecorator {
  return applyDecorators(
    SetMetadata(CREATES, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Klucz tej jednej czynności (np. UUID). Powtórzone żądanie z tym samym kluczem zwraca pierwszą odpowiedź.',
      schema: { type: 'string', minLength: 8, maxLength: 64 },
    }),
  );
}
