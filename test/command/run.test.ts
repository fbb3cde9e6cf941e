import {describe, expect, it} from 'vitest';
import {VERBS} from '../../src/command/verbs.js';
import {mppCatalog} from '../support/command.js';

describe('mpp-catalog', () => {
  it('says how it is used when nothing is asked, and that nothing ran', async () => {
    const {code, out, err} = await mppCatalog([]);

    expect([code, err]).toEqual([2, '']);
    expect(out).toMatch(/^Pemakaian: mpp-catalog PERINTAH …\n/);
  });

  it('helps in English when asked to', async () => {
    const {code, out} = await mppCatalog(['--help', '--lang', 'en']);

    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: mpp-catalog VERB …\n/);
  });

  it('names the verbs there are when it is asked for another', async () => {
    for (const verb of ['periksa', 'constructor', '__proto__']) {
      const {code, err} = await mppCatalog([verb]);

      expect(code).toBe(2);
      expect(err).toMatch(`mpp-catalog: Perintah "${verb}" tidak dikenal. Yang ada: `);
      expect(err.split('\n')).toHaveLength(2);
    }
  });

  for (const [name, verb] of Object.entries(VERBS)) {
    it(`${name} explains each of its options in both languages`, async () => {
      for (const lang of ['id', 'en'] as const) {
        const {code, out} = await mppCatalog([name, '--help', '--lang', lang]);

        expect(code).toBe(0);
        expect(out).toContain(verb.does[lang]);
        for (const [option, {does}] of Object.entries(verb.options)) {
          expect(out).toContain(`--${option}`);
          expect(out).toContain(does[lang]);
        }
      }
    });

    it(`${name} names the options there are when it is given another`, async () => {
      const {code, err} = await mppCatalog([name, '--warna']);

      expect(code).toBe(2);
      expect(err).toMatch(/^mpp-catalog: Opsi --warna tidak dikenal. Yang ada: --json, /);
    });
  }
});
