import {describe, expect, it} from 'vitest';
import {allVerbs} from '../../src/command/verbs.js';
import {mppCatalog} from '../support/command.js';

const verbs = await allVerbs();

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

  it('takes the language before the verb as well as after it', async () => {
    for (const args of [
      ['--lang', 'en', 'validate', 'none.json'],
      ['--lang=en', 'validate', 'none.json'],
      ['validate', 'none.json', '--lang', 'en'],
    ]) {
      const {code, err} = await mppCatalog(args);

      expect([code, err]).toEqual([2, expect.stringContaining('There is no file "none.json".')]);
    }
  });

  it('does not run in a language that it does not speak', async () => {
    for (const args of [
      ['validate', 'x.json', '--lang', 'fr'],
      ['--lang=EN'],
      ['diff', '--lang'],
    ]) {
      const {code, out, err} = await mppCatalog(args);

      expect([code, out]).toEqual([2, '']);
      expect(err).toBe('mpp-catalog: Opsi --lang menerima id atau en, misalnya --lang en.\n');
    }
  });

  it('says which option lacks its value, by its long name or its letter', async () => {
    for (const args of [
      ['render', '--output'],
      ['render', '-o'],
    ]) {
      const {code, err} = await mppCatalog(args);

      expect(code).toBe(2);
      expect(err).toMatch(/^mpp-catalog: Opsi (-o|--output) tidak ditulis lengkap/);
    }
  });

  it('is not steered by what it is asked for', async () => {
    const {err} = await mppCatalog(['\u001b[2J\u202e']);

    expect(err).toContain('" [2J "');
  });

  it('names the verbs there are when it is asked for another', async () => {
    for (const verb of ['periksa', 'constructor', '__proto__']) {
      const {code, err} = await mppCatalog([verb]);

      expect(code).toBe(2);
      expect(err).toMatch(`mpp-catalog: Perintah "${verb}" tidak dikenal. Yang ada: `);
      expect(err.split('\n')).toHaveLength(2);
    }
  });

  for (const [name, verb] of Object.entries(verbs)) {
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
