const weekdays = {
  weekly: [{days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], open: [{from: '08:00', to: '15:00'}]}],
};

/** A catalog as a page would build it from its own data. */
const fromScript = {
  schema: 'mpp-catalog/1',
  id: 'contoh-dari-skrip',
  language: 'id',
  updated: '2026-11-21T08:00:00+07:00',
  publisher: {name: 'Contoh mpp-elements (bukan situs resmi)'},
  sample: true,
  malls: [
    {
      id: 'mpp-contoh',
      name: 'MPP dari skrip halaman',
      kind: 'mall',
      state: 'operating',
      region: {code: '35.10', name: 'Kabupaten Banyuwangi', province: 'Jawa Timur'},
      timeZone: 'Asia/Jakarta',
      hours: weekdays,
      tenants: [{agency: 'dpmptsp', counter: 'Loket 1'}],
    },
  ],
  agencies: [{id: 'dpmptsp', name: 'Dinas Penanaman Modal', short: 'DPMPTSP', kind: 'regional'}],
  services: [
    {
      id: 'nib',
      name: 'Nomor Induk Berusaha (NIB)',
      agency: 'dpmptsp',
      category: 'Perizinan',
      fees: [],
    },
  ],
};

/** The same mall with a counter on another floor. */
const twoFloors = {
  ...fromScript,
  id: 'contoh-dua-lantai',
  malls: fromScript.malls.map((mall) => ({
    ...mall,
    tenants: [
      {agency: 'dpmptsp', counter: 'Loket 1', floor: 'Lantai 1'},
      {agency: 'polres', counter: 'Loket 7', floor: 'Lantai 2'},
    ],
  })),
  agencies: [
    ...fromScript.agencies,
    {id: 'polres', name: 'Kepolisian Resor', short: 'Polres', kind: 'vertical'},
  ],
  services: [
    {
      id: 'nib',
      name: 'Nomor Induk Berusaha (NIB)',
      agency: 'dpmptsp',
      category: 'Perizinan',
      requirements: [{text: 'KTP-el', original: true}, {text: 'NPWP'}],
      duration: {max: 30, unit: 'minutes'},
      fees: [],
    },
    {
      id: 'skck',
      name: 'Perpanjangan SKCK',
      agency: 'polres',
      category: 'Kepolisian',
      requirements: [{text: 'SKCK lama'}, {text: 'KTP-el', copies: 1}],
      duration: {max: 30, unit: 'minutes'},
      fees: [{amount: 30_000}],
    },
  ],
};

const byId = (id) => document.getElementById(id);

byId('tanpa-katalog').hours = weekdays;
byId('dari-skrip').catalog = fromScript;
byId('tanpa-layanan').catalog = {...fromScript, services: []};
byId('dua-lantai').catalog = twoFloors;
byId('disaring').filters = {fee: ['free']};
byId('satu-keliru').addEventListener('mpp-issues', ({issues}) => {
  const lines = issues.map(({message}) => {
    const line = document.createElement('li');
    line.textContent = message;
    return line;
  });
  byId('masalah').replaceChildren(...lines);
});
