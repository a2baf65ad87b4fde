import { getMetadataStorage, IsInt, IsString, validateSync } from 'class-validator';
import { rememberValidationMetadata } from './validation-metadata.js';

class Podstawa {
  @IsString()
  nazwa!: unknown;
}
class Rozszerzona extends Podstawa {
  @IsInt({ groups: ['pelna'] })
  liczba!: unknown;
}

const faultsOf = (target: object, fields: object, groups?: string[]) => validateSync(Object.assign(target, fields), { groups }).map(({ property }) => property).sort();

describe('remembered metadata of validation', () => {
  it('keep classes, what they inherit and groups apart', () => {
    rememberValidationMetadata();
    rememberValidationMetadata();
    for (let round = 0; round < 2; round += 1) {
      expect(faultsOf(new Podstawa(), { nazwa: 1 })).toEqual(['nazwa']);
      expect(faultsOf(new Rozszerzona(), { nazwa: 1, liczba: 'x' })).toEqual(['liczba', 'nazwa']);
      expect(faultsOf(new Rozszerzona(), { nazwa: 1, liczba: 'x' }, ['pelna'])).toEqual(['liczba']);
      expect(faultsOf(new Rozszerzona(), { nazwa: 'a', liczba: 1 })).toEqual([]);
    }
  });

  it('are searched for once for each class', () => {
    rememberValidationMetadata();
    const search = () => getMetadataStorage().getTargetValidationMetadatas(Podstawa, '', false, false);
    expect(search()).toBe(search());
  });
});
