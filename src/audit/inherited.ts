import type {Service} from '../schema/index.js';

/** Whether a service leaves this field to the national list; a standard of the catalog itself is its own statement. */
export const isInherited = ({inherited}: Service, field: keyof Service): boolean =>
  inherited?.from === 'national' && inherited.fields.includes(field);
