// A process of its own for one measurement; bench/search.mjs starts it with --expose-gc.
import {runAlone} from './search-alone.mjs';
import {takeTurns} from './search-turns.mjs';

process.once('message', ({task, ...asked}) => {
  const result = task === 'alone' ? runAlone(asked) : takeTurns(asked);
  process.send(result, () => process.disconnect());
});
