import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, MinLength, validateSync } from 'class-validator';

const POSTGRES_URL = /^postgres(ql)?:\/\/.+/;

/** The whole configuration of a process, read once from the environment. */
export class Config {
  @Type(() => Number) @IsInt({ message: 'PORT musi być liczbą całkowitą 1-65535' }) @Min(1) @Max(65535)
  PORT: number = 3000;

  @IsString()
  HOST: string = '127.0.0.1';

  /** Connection of this process: role ostoja_api in the API, ostoja_worker in the worker. */
  @Matches(POSTGRES_URL, { message: 'DATABASE_URL musi być adresem postgresql://…' })
  DATABASE_URL: string;

  /** Upper bound of connections that this process opens. */
  @Type(() => Number) @IsInt({ message: 'DATABASE_POOL musi być liczbą całkowitą 1-200' }) @Min(1) @Max(200)
  DATABASE_POOL: number = 10;

  /** Every key of the application is derived from it; losing it makes encrypted fields unreadable. */
  @MinLength(32, { message: 'OSTOJA_SECRET musi mieć co najmniej 32 znaki' })
  OSTOJA_SECRET: string;

  /** A file with milliseconds by which the clock is shifted; for tests of terms. */
  @IsOptional() @IsString()
  OSTOJA_CLOCK_FILE?: string;

  @IsString()
  OSTOJA_DATA_DIR: string = '.data';

  /** Address of a clamd, `host:port`; without it files are not scanned. */
  @IsOptional() @Matches(/^[^\s:]+:\d{1,5}$/, { message: 'CLAMD_ADDRESS musi mieć postać host:port' })
  CLAMD_ADDRESS?: string;

  /** Folder of the built client; the API serves it at `/` when it exists. */
  @IsOptional() @IsString()
  OSTOJA_WEB_DIR?: string;

  @IsIn(['error', 'warn', 'info', 'debug'], { message: 'LOG_LEVEL musi być jednym z: error, warn, info, debug' })
  LOG_LEVEL: string = 'info';

  /** How many days before its end an authorisation to decide is announced, and for how many after it. */
  @Type(() => Number) @IsInt({ message: 'UPOWAZNIENIE_OSTRZEZENIE_DNI musi być liczbą całkowitą 1-365' }) @Min(1) @Max(365)
  UPOWAZNIENIE_OSTRZEZENIE_DNI: number = 30;

  /** False behind plain HTTP on localhost: the refresh cookie is then sent without `Secure`. */
  @Transform(({ value }) => value === true || value === 'true') @IsBoolean()
  COOKIE_SECURE: boolean = false;

  /** Requests a minute that one address may make to the open calculators. */
  @Type(() => Number) @IsInt({ message: 'RATE_LIMIT_OPEN musi być liczbą całkowitą' }) @Min(1)
  RATE_LIMIT_OPEN: number = 120;

  /** Sign-in attempts a minute from one address. */
  @Type(() => Number) @IsInt({ message: 'RATE_LIMIT_SIGN_IN musi być liczbą całkowitą' }) @Min(1)
  RATE_LIMIT_SIGN_IN: number = 20;
}

/** Reads and checks the environment; throws one clear line naming every wrong variable. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const known = Object.keys(new Config()).concat('DATABASE_URL', 'OSTOJA_SECRET', 'OSTOJA_CLOCK_FILE', 'OSTOJA_WEB_DIR', 'CLAMD_ADDRESS');
  const given = Object.fromEntries(known.filter((key) => env[key] !== undefined && env[key] !== '').map((key) => [key, env[key]]));
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const errors = validateSync(config);
  if (errors.length > 0) {
    const faults = errors.map((error) => `${error.property}: ${Object.values(error.constraints ?? {}).join(', ')}`);
    throw new Error(`Błędna konfiguracja: ${faults.join('; ')}`);
  }
  return config;
}
