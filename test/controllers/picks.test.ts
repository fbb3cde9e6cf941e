import {expect} from '@open-wc/testing';
import {picksOf} from '../../src/controllers/picks.js';

describe('picks', () => {
  it('are the same for all who name the catalog, and for no other', () => {
    picksOf('satu').toggle('ktp');

    expect([...picksOf('satu').ids]).to.deep.equal(['ktp']);
    expect([...picksOf('dua').ids]).to.deep.equal([]);
  });

  it('are put back when picked again', () => {
    const picks = picksOf('tiga');
    for (const id of ['ktp', 'kia', 'ktp']) picks.toggle(id);

    expect([...picks.ids]).to.deep.equal(['kia']);
  });

  it('tell of each change until they are left', () => {
    const picks = picksOf('empat');
    let heard = 0;
    const leave = picks.subscribe(() => heard++);
    picks.toggle('ktp');
    leave();
    picks.toggle('kia');

    expect(heard).to.equal(1);
  });

  it('leave a set that was handed out as it was', () => {
    const picks = picksOf('lima');
    const before = picks.ids;
    picks.toggle('ktp');

    expect([...before]).to.deep.equal([]);
  });

  it('meet those of another copy of the library', async () => {
    picksOf('enam').toggle('ktp');
    const copy = '/src/controllers/picks.ts?copy';
    const other = (await import(copy)) as typeof import('../../src/controllers/picks.js');

    expect([...other.picksOf('enam').ids]).to.deep.equal(['ktp']);
  });
});
