// What HSDS 3 (https://docs.openreferral.org, schemas of 3.0.1 and of the branch for 3.1) demands
// of the records that are written: which fields there are, which must be there, in which form.
// Written by hand: the published schemas are several megabytes, and under another licence.

const text = {type: 'string'};
const number = {type: 'number'};
const uuid = {type: 'string', format: 'uuid'};
const uri = {type: 'string', format: 'uri'};
const email = {type: 'string', format: 'email'};
const date = {type: 'string', format: 'date'};
const oneOf = (...values: string[]) => ({enum: values});
const list = (items: object) => ({type: 'array', items});

const TIES = ['service_id', 'organization_id', 'location_id'];

const record = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required: ['id', ...required],
  properties: {id: uuid, ...Object.fromEntries(TIES.map((tie) => [tie, uuid])), ...properties},
  additionalProperties: false,
});

const attributes = list(
  record([], {
    link_id: uuid,
    link_entity: text,
    value: text,
    taxonomy_term: record(['name', 'description'], {
      code: text,
      name: text,
      description: text,
      taxonomy: text,
    }),
  }),
);
const phones = list(record(['number'], {number: text, type: text}));
const contacts = list(record([], {name: text, title: text, email, phones, attributes}));
const time = {type: 'string', pattern: '^\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$'};
const schedules = list(
  record([], {
    valid_from: date,
    valid_to: date,
    dtstart: date,
    until: date,
    timezone: number,
    wkst: oneOf('MO'),
    freq: oneOf('WEEKLY', 'MONTHLY'),
    byday: {type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$'},
    opens_at: time,
    closes_at: time,
  }),
);

const organization = record(['name', 'description'], {
  name: text,
  alternate_name: text,
  description: text,
  email,
  website: uri,
  logo: text,
  phones,
  contacts,
  organization_identifiers: list(
    record(['identifier_type', 'identifier'], {identifier_type: text, identifier: text}),
  ),
  attributes,
});

const location = record(['location_type'], {
  location_type: oneOf('physical', 'postal', 'virtual'),
  url: uri,
  name: text,
  alternate_name: text,
  latitude: number,
  longitude: number,
  external_identifier: text,
  external_identifier_type: text,
  addresses: list(
    record(['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], {
      address_1: text,
      city: text,
      state_province: text,
      postal_code: text,
      country: {type: 'string', minLength: 2, maxLength: 2},
      address_type: oneOf('physical', 'postal', 'virtual'),
      attributes,
    }),
  ),
  contacts,
  phones,
  schedules,
  attributes,
});

/** A list of full services. */
export const HSDS = list(
  record(['name', 'status'], {
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    additional_urls: list(record(['url'], {label: text, url: uri, attributes})),
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    application_process: text,
    fees_description: text,
    licenses: text,
    alert: text,
    last_modified: {type: 'string', format: 'date-time'},
    organization,
    service_at_locations: list(record([], {description: text, schedules, location, attributes})),
    required_documents: list(record([], {document: text, attributes})),
    cost_options: list(
      record([], {
        option: text,
        currency: {type: 'string', minLength: 3, maxLength: 3},
        amount: number,
        amount_description: text,
        attributes,
      }),
    ),
    contacts,
    attributes,
  }),
);
