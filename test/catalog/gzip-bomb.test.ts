import {expect} from '@open-wc/testing';
import {DEFAULT_LIMITS} from '../../src/schema/limits.js';
import {aCatalog} from '../support/catalog.js';
import {faults, type Answer} from '../support/faults.js';
import {follow} from '../support/follow.js';

const body = JSON.stringify(aCatalog());
const KB = ' '.repeat(1024);

describe('an answer that is too large', () => {
  const answers: [string, Answer][] = [
    ['unpacks to fifty megabytes', {body: KB, times: 50 * 1024, gzip: true}],
    [
      'unpacks to more than allowed, of unknown length',
      {body: KB, times: 5121, gzip: true, framing: 'chunks'},
    ],
    ['comes without a length', {body: KB, times: 5121, framing: 'chunks'}],
    ['says so, though little has come of it', {body: KB, times: 5121, dripMs: 20}],
  ];
  for (const [how, answer] of answers) {
    it(`is refused when it ${how}`, async () => {
      const {url, asked} = await faults(answer);
      const {until, leave} = follow(url);

      expect((await until('failed')).failure.code).to.equal('too-large');

      expect(await asked()).to.have.length(1);
      leave();
    });
  }

  it('is not loaded to its end', async () => {
    const {url, asked} = await faults({body: KB, times: 5121, dripMs: 20});
    const {until, leave} = follow(url);

    await until('failed');

    while (!(await asked())[0]!.wasGivenUp);
    leave();
  });

  it('is read when it is exactly as large as it may be', async () => {
    const padding = ' '.repeat(DEFAULT_LIMITS.bytes - body.length);
    const {url} = await faults({body: body + padding, gzip: true});
    const {until, leave} = follow(url);

    expect((await until('ready')).catalog.id).to.equal('contoh');
    leave();
  });
});
