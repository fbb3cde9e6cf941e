import {describe, expect, it} from 'vitest';
import {TAGS} from '../support/tags.js';
import {BODY} from './faults.js';
import {inEveryEngine, until} from './support/engines.js';
import {host} from './support/host.js';
import {answerNamed, asked, FACTS, givenUp, pageOf} from './support/strict-page.js';

describe('Race: `src` changed, removed', () => {
  inEveryEngine((visit) => {
    it('shows the last address that it was given, and gives the others up', async () => {
      const silent = [await host.faults({isSilent: true}), await host.faults({isSilent: true})];
      const last = await host.faults(answerNamed('MPP Terakhir'));
      await visit.goto(pageOf(`<mpp-map-card src="${silent[0]!.url}" ${FACTS}></mpp-map-card>`));
      const turnTo = (...urls: string[]) =>
        visit.run(async (urls) => {
          await window.ownTask();
          for (const url of urls) document.querySelector('mpp-map-card')!.setAttribute('src', url);
        }, urls);
      await asked(silent[0]!, 1);
      await turnTo(silent[1]!.url);
      await asked(silent[1]!, 1);
      const passedBy = await host.faults(answerNamed('MPP Terlewat'));
      await turnTo(passedBy.url, last.url);

      await visit.shows('mpp-map-card', 'MPP Terakhir');
      for (const server of silent) {
        await givenUp(server);
        expect(await server.asked()).toHaveLength(1);
      }
      expect(await passedBy.asked()).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('shows the newest answer, though an older one comes later', async () => {
      const late = {...answerNamed('MPP Lama'), delayMs: 300};
      const server = await host.faults(answerNamed('MPP Awal'), late, answerNamed('MPP Baru'));
      await visit.goto(
        pageOf(
          `<mpp-catalog src="${server.url}"><mpp-map-card ${FACTS}></mpp-map-card></mpp-catalog>`,
          // A network that does not hear what is given up.
          {
            head: `const asking = fetch; window.came = 0;
              window.fetch = async (url, init) => {
                const response = await asking(url, {...init, signal: undefined});
                came++;
                return response;
              };`,
          },
        ),
      );
      await visit.shows('mpp-map-card', 'MPP Awal');
      await visit.run(reload);
      await asked(server, 2);
      await visit.run(reload);
      await visit.shows('mpp-map-card', 'MPP Baru');
      const came = () => visit.run(() => (window as unknown as {came: number}).came);
      await until(
        async () => (await came()) === 3,
        () => 'The older answer never comes.',
      );
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 50)));

      expect(await visit.words('mpp-map-card')).toContain('MPP Baru');
      expect(await visit.troubles()).toEqual([]);
    });

    it('is given up when the last element leaves that waits for it, and asked for anew by the next', async () => {
      const server = await host.faults({isSilent: true}, answerNamed('MPP Baru'));
      await visit.goto(
        pageOf(`<mpp-map-card src="${server.url}" ${FACTS}></mpp-map-card>`.repeat(2)),
      );
      await asked(server, 1);
      await visit.run(async () => {
        await window.ownTask();
        const [first, second] = document.querySelectorAll('mpp-map-card');
        second!.remove();
        // One that is moved leaves and comes back in one go.
        document.body.prepend(first!);
      });
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 50)));
      expect((await server.asked()).map(({wasGivenUp}) => wasGivenUp)).toEqual([false]);

      await visit.run(() => document.querySelector('mpp-map-card')!.remove());
      await givenUp(server);

      await visit.run((src) => {
        const next = document.createElement('mpp-map-card');
        next.setAttribute('src', src);
        document.body.append(next);
      }, server.url);
      await visit.shows('mpp-map-card', 'MPP Baru');
      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });

    it('is not asked for again when nobody waits any more between two tries', async () => {
      const server = await host.faults({status: 503});
      const silent = await host.faults({isSilent: true});
      await visit.goto(
        pageOf(
          `<mpp-map-card src="${server.url}" ${FACTS}></mpp-map-card>
          <mpp-map-card src="${silent.url}" ${FACTS}></mpp-map-card>`,
          {chance: '0.2'},
        ),
      );
      await asked(server, 1);
      await visit.run(() => {
        document.querySelector('mpp-map-card')!.remove();
        document.querySelector('mpp-map-card')!.removeAttribute('src');
      });
      await givenUp(silent);
      await visit.run(() => new Promise<void>((done) => setTimeout(done, 500)));

      expect(await server.asked()).toHaveLength(1);
      expect(await silent.asked()).toHaveLength(1);
      expect(await visit.words('mpp-map-card')).toBe('Memuat data layanan…');
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

/** In the page: asks once more for what its catalogs show. */
function reload() {
  for (const catalog of document.querySelectorAll('mpp-catalog')) {
    (catalog as HTMLElement & {reload(): void}).reload();
  }
}

/** In the page: how many elements there are in each of these states. */
const census = () =>
  ['loading', 'ready', 'error', 'stale'].map(
    (state) => document.querySelectorAll(`:state(${state})`).length,
  );

describe('Same `src`, many elements', () => {
  inEveryEngine((visit) => {
    const elements = (src: string) =>
      TAGS.map(
        (tag) =>
          `<${tag} src="${src}" service="ktp-hilang" services="ktp-hilang" ${FACTS}></${tag}>`,
      ).join('');
    const counts = (expected: number[]) =>
      until(
        async () => String(await visit.run(census)) === String(expected),
        () => `The elements never are ${String(expected)}.`,
      );

    it('asks once for all of them, however they write it, and whenever they come', async () => {
      const server = await host.faults({body: BODY});
      const {pathname} = new URL(server.url);
      const spellings = [server.url, pathname, `..${pathname}`, `./..${pathname}`];
      await visit.goto(
        pageOf(
          spellings.map(elements).join('').repeat(3) +
            `<mpp-catalog src="${pathname}">${'<mpp-hours-badge mall="barat"></mpp-hours-badge>'.repeat(15)}</mpp-catalog>`,
        ),
      );
      await counts([0, 100, 0, 0]);
      await visit.run((src) => {
        const late = document.createElement('mpp-hours-badge');
        late.setAttribute('src', src);
        document.body.append(late);
      }, server.url);
      await counts([0, 101, 0, 0]);

      expect(await server.asked()).toHaveLength(1);
      expect(await visit.troubles()).toEqual([]);
    });

    it('asks once more for all of them when one button is pressed', async () => {
      const server = await host.faults({status: 404}, {body: BODY}, {status: 404});
      await visit.goto(pageOf(elements(server.url).repeat(2)));
      await counts([0, 0, 14, 0]);

      await visit.run(async () => {
        await window.ownTask();
        const list = document.querySelector('mpp-agency-list')!;
        window.probe.control(list, 'Coba lagi').click();
        window.probe.control(list, 'Coba lagi').click();
      });
      await counts([0, 14, 0, 0]);

      expect(await server.asked()).toHaveLength(2);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});
