/** What one input is made of: its rows are written once, with what must become of each beside it. */
export class Case {
  constructor(head) {
    this.head = head;
    this.rows = [];
    this.sampleRows = [];
    this.problems = [];
    this.skipRows = [];
    /** Rows that hold a part of the service of another row. */
    this.parts = [];
  }

  /** A row of services: `name`, `agency`, `fee`, `duration`, and the problems of its cells. */
  row(sheet, row, {problems = [], sample = false, outcome = 'import', ...rest}) {
    const entry = {sheet, row, outcome, ...rest};
    (sample ? this.sampleRows : this.rows).push(entry);
    for (const problem of problems) this.problem({sheet, row, ...problem});
  }

  problem({required = true, ...rest}) {
    this.problems.push({...rest, required});
  }

  /** A row that is no data. */
  noData(sheet, row, why) {
    this.skipRows.push({sheet, row, why});
  }

  expected({counts, agencies, ...rest}) {
    const all = [...this.rows, ...this.sampleRows];
    const imported = all.filter(({outcome}) => outcome !== 'report-only');
    const certain = imported.filter(({mayReject}) => !mayReject);
    const at = (one) => [String(one.sheet), one.row];
    const inOrder = (a, b) => at(a)[0].localeCompare(at(b)[0]) || a.row - b.row;
    return {
      ...this.head,
      counts: {
        malls: 0,
        agencies: agencies.length,
        services: imported.length,
        servicesMin: certain.length,
        inputRows: all.length,
        reportOnlyRows: all.length - imported.length,
        ...counts,
      },
      agencies,
      ...rest,
      skipRows: this.skipRows,
      ...(this.parts.length && {parts: this.parts}),
      sampleRows: this.sampleRows.sort(inOrder),
      rows: this.rows.sort(inOrder),
      problems: this.problems,
      mustSurvive: certain.map(({sheet, row}) => ({sheet, row})),
    };
  }
}

export const sum = (amount, text = '', rest = {}) => ({
  amount,
  min: null,
  max: null,
  text,
  ...rest,
});
export const free = (text = 'Gratis', rest = {}) => sum(0, text, rest);
/** No single amount; `min` and `max` are the least and greatest amount that the text names. */
export const unclear = (text = '', rest = {}) => ({
  amount: null,
  min: null,
  max: null,
  text,
  ...rest,
});
export const range = (min, max, text, rest = {}) => ({amount: null, min, max, text, ...rest});

export const time = (min, max, unit, text = '', rest = {}) => ({min, max, unit, text, ...rest});
export const noTime = (text = '', rest = {}) => time(null, null, null, text, rest);

/** A week: `week({1: ['08:00', '15:00'], 5: ['08:00', '11:00']})`; days not named are closed. */
export const week = (days) =>
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => {
      const open = days[day] ?? [];
      return [day, open === 'unknown' ? null : typeof open[0] === 'string' ? [open] : open];
    }),
  );
export const weekdays = (...open) =>
  week(Object.fromEntries([1, 2, 3, 4, 5].map((d) => [d, open])));

/** The letter of a column, counted from 0. */
export const letter = (at) => String.fromCharCode(65 + at);
