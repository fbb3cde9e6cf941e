import type {Answer, Asked} from './fault-server.mjs';

/** The origin of the page, and another that the same server answers. */
const HERE = location.origin;
export const ELSEWHERE = HERE.replace('localhost', '127.0.0.1');

/** Orders answers from the fault server, which come one by one, the last for ever. */
export async function faults(...answers: Answer[]) {
  const ordered = await fetch('/fault/', {method: 'POST', body: JSON.stringify(answers)});
  const path = (await ordered.json()) as string;
  return {
    url: HERE + path,
    elsewhere: ELSEWHERE + path,
    asked: async () => (await (await fetch(`${path}.log`)).json()) as Asked[],
  };
}

export type {Answer, Asked};
