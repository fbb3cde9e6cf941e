import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {answered, answerInTurn, broken, denyStorage, seenTab} from '../support/network.js';

const URL = 'https://contoh.example/kata';

describe('what is asked of a server, and told of its answers', () => {
  let count = 0;
  beforeEach(() => {
    denyStorage();
    seenTab();
    stub(Math, 'random').returns(0);
  });
  afterEach(() => restore());

  const failures: [string, () => Response, string][] = [
    ['no connection', broken, 'Failed to fetch'],
    ['a file that is not there', answered(404), 'answered 404'],
    ['too much', answered(200, {'content-length': '6000000'}), 'larger than 5242880 bytes'],
  ];
  for (const [what, answer, words] of failures) {
    it(`names the address and the trouble: ${what}`, async () => {
      answerInTurn(answer);
      const url = `${URL}-${count++}.json`;
      const {until, leave} = follow(url);

      expect((await until('failed')).failure.message)
        .to.contain(url)
        .and.contain(words);
      leave();
    });
  }

  it('is JSON', () => {
    const fetching = stub(window, 'fetch').rejects(new TypeError('Failed to fetch'));
    follow(`${URL}-${count++}.json`).leave();

    expect(fetching.firstCall.args[1]?.headers).to.deep.equal({accept: 'application/json'});
  });

  it('is read whole where a letter comes in two parts', async () => {
    const body = new TextEncoder().encode(JSON.stringify(aCatalog({id: 'é'})));
    const cut = body.indexOf(0xc3) + 1;
    const parts = new ReadableStream({
      start(controller) {
        controller.enqueue(body.subarray(0, cut));
        controller.enqueue(body.subarray(cut));
        controller.close();
      },
    });
    answerInTurn(() => new Response(parts));
    const {until, leave} = follow(`${URL}-${count++}.json`);

    expect((await until('ready')).catalog.id).to.equal('é');
    leave();
  });
});
