import type {
  AgencyKind,
  Channel,
  ComplaintChannel,
  Duration,
  Issue,
  Mall,
  Offer,
  ServiceLink,
} from '../schema/index.js';

/** Every word that visitors see, in one language. */
export interface Words {
  /** BCP 47 tag of this language, for `lang` and `Intl`. */
  language: 'id' | 'en';
  /** BCP 47 tag of the texts of the catalog that name no language; absent: Indonesian. */
  plain?: string;

  /** Names of states of opening. */
  open: string;
  break: string;
  closed: string;
  unknown: string;
  /** What follows a state, by the state that comes next, from a time in words; absent: nothing is said. */
  next: Record<
    'open' | 'break' | 'closed' | 'unknown',
    Partial<Record<'open' | 'break' | 'closed' | 'unknown', (when: string) => string>>
  >;
  /** A time that is near, from how long it is until then and what the clock reads. */
  soon: (duration: string, time: string) => string;
  /** Closed, and no opening was found within a year. */
  noOpening: string;
  /** The state after the last ticket, and until when tickets are given. */
  noTickets: string;
  notFixed: string;
  ticketsUntil: (time: string) => string;
  /** It opens again, but no ticket is given any more. */
  ticketsGone: string;
  /** Why a state holds, by the reason's code; codes without a sentence need none. */
  reasons: Record<string, (name: string) => string>;
  /** Days from today, in words; undefined: say the date. */
  dayFromToday: (days: number) => string | undefined;
  at: (day: string, time: string) => string;

  hours: {
    /** From whose hours they are: `Disdukcapil, MPP Contoh`. */
    titleOf: (host: string) => string;
    today: string;
    todayIs: (day: string) => string;
    /** The first and the last of days that follow one another; `isPair`: there are none between them. */
    days: (first: string, last: string, isPair: boolean) => string;
    closed: string;
    allDay: string;
    /** Before times at which it may be open. */
    maybe: string;
    /** Before the times of a break. */
    break: string;
    /** Before the time at which the last ticket is given. */
    lastTicket: string;
    ahead: string;
    unknown: string;
    /** When it was open or closed as the paper says. */
    asOf: (moment: string) => string;
    asWritten: (text: string) => string;
    timesIn: (zone: string) => string;
    day: string;
    time: string;
    counter: string;
    building: string;
    visit: string;
    addToCalendar: string;
    /** A file for a calendar has been handed to the device. */
    saved: string;
  };

  catalog: {
    loading: string;
    sample: string;
    sampleLong: string;
    dataOf: (date: string) => string;
    stale: (date: string) => string;
    retry: string;
    retrying: string;
    failures: Record<string, string>;
    failed: string;
    noMall: string;
    noAgency: string;
    noService: string;
    chooseMall: string;
    source: string;
    approximate: string;
    asOf: (date: string) => string;
  };

  /** For the people who keep a page, about its catalog. */
  debug: {
    nothing: string;
    /** How many problems there are, and how many of them are not told one by one. */
    found: (count: number, untold: number) => string;
    severities: Record<Issue['severity'], string>;
    copy: string;
    copied: string;
    copyByHand: string;
  };

  finder: {
    label: string;
    labelAt: (place: string) => string;
    hint: string;
    clear: string;
    found: (count: number) => string;
    foundFor: (count: number, query: string) => string;
    more: (count: number, shown: number, total: number) => string;
    filters: string;
    filtersChosen: (count: number) => string;
    clearFilters: string;
    remove: (label: string) => string;
    facets: Record<
      | 'mall'
      | 'open'
      | 'category'
      | 'life-event'
      | 'fee'
      | 'duration'
      | 'channel'
      | 'booking'
      | 'audience'
      | 'agency'
      | 'agency-kind',
      string
    >;
    openNow: string;
    bookable: string;
    /** What takes no longer than these. */
    durations: Record<'hour' | 'day' | 'week' | 'month', string>;
    showAll: (count: number) => string;
    showSome: (shown: number, count: number) => string;
    showFewer: string;
    searchFacet: (facet: string) => string;
    noSuchChoice: string;
    sort: string;
    sorts: Record<'relevance' | 'name' | 'fee' | 'duration', string>;
    popular: string;
    others: string;
    /** The search is not ready yet. */
    preparing: string;
    suggestions: string;
    suggested: Record<'recent' | 'service' | 'agency' | 'life-event', string>;
    /** Words that nothing answers together with the others. */
    givenUp: (words: string) => string;
    /** A word that nobody knows was read as another. */
    corrected: (typed: string, read: string) => string;
    didYouMean: (query: string) => string;
    /** A filter to take away, and how many services there are then. */
    without: (label: string, count: number) => string;
    none: (query: string) => string;
    nothing: string;
    /** Only the filters keep something from being found; for what, where anything was asked. */
    hiddenByFilters: (query: string) => string;
    /** Shows the results, away from the filters. */
    showFound: (count: number) => string;
    toResults: string;
    /** A link names a service that the catalog has no more. */
    linkGone: string;
    /** What a sheet of paper holds; `filters` are names, or nothing. */
    printed: (shown: number, total: number, query: string, filters: string) => string;
    tryThis: string[];
    loosen: string;
    askHere: string;
  };

  service: {
    bring: string;
    nothingStated: string;
    original: string;
    copies: (count: number, text: string) => string;
    /** Before a condition. */
    when: string;
    fee: string;
    free: string;
    feeNotStated: string;
    /** Of a fact that the mall does not state itself, by whose standard it is from. */
    inherited: Record<'national' | 'catalog', string>;
    /** Of a fact that is not as in the standard, before what stands there. */
    differs: Record<'national' | 'catalog', string>;
    askBeforeComing: string;
    upTo: (amount: string) => string;
    fromAmount: (amount: string) => string;
    /** Of several fees, one is nothing. */
    freeOr: (paid: string) => string;
    freeOrUpTo: (amount: string) => string;
    amountVaries: string;
    time: string;
    steps: string;
    product: string;
    where: string;
    notHere: string;
    scopes: Record<Offer['scope'], string>;
    quota: (count: number) => string;
    complaints: string;
    legalBasis: string;
    links: Record<ServiceLink['rel'], string>;
    complaintKinds: Record<ComplaintChannel['kind'], string>;
    unsafeLink: string;
    chooseStep: string;
    stepOf: (step: number, count: number) => string;
    /** For the visit plan, or no longer, and that it has been done. */
    pick: string;
    picked: string;
    unpick: string;
    unpicked: string;
    copyLink: string;
    linkCopied: string;
    /** The browser does not let an element copy, so the address stands in a field, selected. */
    copyByHand: string;
    address: string;
    qr: string;
    qrOf: (service: string) => string;
    qrTooLong: string;
  };

  agencies: {
    title: string;
    kinds: Record<AgencyKind, string>;
    count: (count: number) => string;
    services: (count: number) => string;
    nobody: string;
    noServices: string;
    notHere: string;
  };

  plan: {
    title: string;
    titleAt: (place: string) => string;
    empty: string;
    services: string;
    /** Services that were asked for and are not in the catalog. */
    gone: (count: number) => string;
    remove: string;
    /** A service was taken out, and how many are left. */
    removed: (service: string, left: number) => string;
    clear: string;
    cleared: string;
    /** Before the services that need a paper. */
    for: string;
    /** A paper of which other services say whether the original or a copy is meant. */
    formNotStated: string;
    /** Before the services whose papers are not stated. */
    papersNotStated: string;
    total: string;
    atLeast: (amount: string) => string;
    noTotal: string;
    totalNote: string;
    counters: string;
    floorNotStated: string;
    common: string;
    nothingCommon: (days: number) => string;
    commonNote: string;
    /** Before the counters whose hours are not known; `isAny`: some days are known all the same. */
    unsure: (isAny: boolean) => string;
    print: string;
    share: string;
    copy: string;
    copied: string;
    copyFailed: string;
    whatsApp: string;
  };

  map: {
    landmark: (place: string) => string;
    directions: string;
    openStreetMap: string;
    googleMaps: string;
    device: string;
    areaOnly: string;
    drawing: (place: string) => string;
    facilities: string;
    contact: string;
    noLocation: string;
    newTab: string;
    movedHere: string;
  };

  states: Record<Mall['state'], string>;
  channels: Record<Channel, string>;
  audiences: {citizen: string; business: string};
  units: Record<Duration['unit'], (count: string, isOne: boolean) => string>;
}
