// The test of crashes: what is done, what is killed meanwhile, and what must hold after it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault, step } from '../lib/steps.mjs';
import { findBroken } from './invariants.mjs';
import { STEPS } from './month.mjs';
import { Office } from './office.mjs';
import { World } from './world.mjs';

const TARGETS = ['api', 'postgres', 'worker'];
const FIRST_MONTH = [2026, 12];
const LONGEST_DELAY_MS = 600;
const MOST_TRIES = 300;
/** With so many kills every named instant meets every target: a step has at most nine of them, and each month kills once in each of the eight steps. */
const ENOUGH_FOR_ALL = 150;

/** Lives month after month until so many processes have been killed. */
export class Chaos {
  constructor(kills, seed, people) {
    this.wanted = kills;
    this.people = people;
    this.seed = seed;
    this.random = generator(seed);
    this.killed = { api: 0, postgres: 0, worker: 0 };
  }

  get kills() {
    return Object.values(this.killed).reduce((sum, n) => sum + n, 0);
  }

  async run() {
    this.world = await step('baza i procesy', () => World.open());
    try {
      this.office = new Office(this.world);
      this.office.items = (id) => this.query(`select numer, (kwota - potracono)::text as kwota from wyplata.pozycja where lista_id = $1 and stan = 'aktywna' order by lp`, [id]);
      await this.fill();
      // Every named instant meets every target once before chance decides.
      const instants = STEPS.flatMap(({ points }) => points.flatMap((point) => TARGETS.map((target) => ({ point, target }))));
      this.plan = shuffle(instants, this.random);
      for (let month = 0; this.kills < this.wanted; month += 1) {
        await step(`miesiąc ${month + 1}, zabito dotąd ${this.kills} z ${this.wanted}`, () => this.live(month, STEPS));
      }
      if (this.wanted >= ENOUGH_FOR_ALL && this.plan.length > 0) throw new Fault(`nie napotkano: ${this.plan.map(({ point, target }) => `${point} (${target})`).join(', ')}`);
      const total = await this.query('select count(*)::int as n, coalesce(sum(suma), 0)::text as suma from wyplata.lista where stan = $1', ['wyslana']);
      console.log(`Ziarno ${this.seed}. Zabito: API ${this.killed.api}, PostgreSQL ${this.killed.postgres}, worker ${this.killed.worker}; w nazwanych chwilach ${instants.length - this.plan.length} z ${instants.length}. Wysłano list: ${total[0].n} na ${total[0].suma} zł. Nic nie zginęło i nic się nie podwoiło.`);
    } finally {
      await this.world.close();
    }
  }

  async fill() {
    const sql = readFileSync(new URL('setup.sql', import.meta.url), 'utf8').replaceAll('{people}', String(this.people)).replaceAll('{month}', monthOf(0));
    await this.world.withClient('superuser', (client) => client.query(`begin; ${sql}; commit`));
  }

  /** One month from its preparation to the bank's statement, each step under a kill while there are kills left. */
  async live(index, steps) {
    const [{ id: komorkaId }] = await this.query(`select id from access.komorka where kod = 'filia-1'`);
    const month = { komorkaId, miesiac: monthOf(index), dzien: wednesdayOf(monthOf(index)), numer: index + 1 };
    this.world.moveClock(`${month.miesiac}-10`);
    this.office.signOut();
    for (const { name, run, points } of steps) {
      await this.underAKill(points, () => run(this.office, month));
      await this.assertWhole(`${name}, ${month.miesiac}`);
      if (month.lista && name === 'drugi podpis i plik') await this.assertSameBytes(month);
    }
    await this.assertSameBytes(month);
    const [{ n }] = await this.query(`select count(distinct osoba_id)::int as n from wyplata.rata where miesiac = ($1 || '-01')::date and stan = 'nalezna'`, [month.miesiac]);
    if (n !== this.people) throw new Fault(`w miesiącu ${month.miesiac} ratę ma ${n} z ${this.people} osób`);
  }

  async underAKill(points, run) {
    const done = run();
    done.catch(() => undefined);
    if (this.kills < this.wanted) await this.kill(points, done);
    await done;
    this.world.release();
  }

  async kill(points, done) {
    const planned = this.plan.find(({ point }) => points.includes(point));
    const target = planned?.target ?? TARGETS[Math.floor(this.random() * TARGETS.length)];
    if (!planned) await sleep(this.random() * LONGEST_DELAY_MS);
    else {
      this.world.arm(planned.point);
      if (await this.world.reached(planned.point, done)) this.plan.splice(this.plan.indexOf(planned), 1);
    }
    await this.world.killAndRestart(target);
    this.killed[target] += 1;
  }

  async assertWhole(where) {
    const broken = await this.world.withClient('superuser', findBroken);
    if (broken.length > 0) throw new Fault(`${where}: ${broken.join('; ')} (ziarno ${this.seed}, zabito ${this.kills})`);
  }

  /** The file is the one that the list names, however often it is asked for. */
  async assertSameBytes({ lista }) {
    const { plik_sha256: expected } = await this.office.get('podpis.drugi', `/listy-wyplat/${lista.id}`);
    for (const login of ['ksiegowosc.wysylka', 'podpis.drugi']) {
      const { status, bytes } = await this.office.send(login, 'GET', `/listy-wyplat/${lista.id}/plik`);
      const found = createHash('sha256').update(bytes).digest('hex');
      if (status !== 200 || found !== expected) throw new Fault(`plik listy ${lista.numer} nie jest tym, który zapisano`);
    }
  }

  /** Rows of a question, asked again when the server dies over it. */
  async query(sql, params = []) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.world.withClient('superuser', async (client) => (await client.query(sql, params)).rows);
      } catch (error) {
        if (tries === MOST_TRIES || !isOfLostServer(error)) throw error;
        await sleep(100);
      }
    }
  }
}

const isOfLostServer = ({ code }) => code === undefined || /^(57P|08|ECONN)/.test(code);

const monthOf = (index) => {
  const month = FIRST_MONTH[1] - 1 + index;
  return `${FIRST_MONTH[0] + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
};

/** The Wednesday between the 16th and the 22nd: never a holiday. */
function wednesdayOf(month) {
  const day = new Date(`${month}-16T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

/** Numbers in [0, 1), the same ones for the same seed. */
function generator(seed) {
  let drawn = 0;
  return () => createHash('sha256').update(`${seed}:${(drawn += 1)}`).digest().readUInt32BE() / 2 ** 32;
}

function shuffle(items, random) {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
