import { read, type Reading } from './reading'

const MOVEMENT = 'movement.ts'
const moves = "pairs.filter(([then, now]) => then !== 'NONE' || now !== 'NONE')"
const back = "['DORMANT', 'LEFT'].includes(then) && LEVEL[now] > 0"
const entry = 'ratio(now.length - both, now.length)'
const exit = 'ratio(then.length - both, then.length)'
const either = 'then.length + now.length - both'
const enough = 'Math.max(3, active / 10)'

/** Misreadings of movement, turnover, stability and the stage of a community. */
export const movementReadings: Reading[] = [
  read('flow: NONE,NONE cells kept', [MOVEMENT, moves, 'pairs']),
  read('flow: returners (from LEFT or DORMANT) shown as NONE', [MOVEMENT, moves, `pairs.map(([then, now]) => [${back} ? 'NONE' : then, now]).filter(([then, now]) => then !== 'NONE' || now !== 'NONE')`]),
  read('flow: returners left out', [MOVEMENT, moves, `pairs.filter(([then, now]) => !(${back}) && (then !== 'NONE' || now !== 'NONE'))`]),
  read('flow: only those present at both ends', [MOVEMENT, moves, "pairs.filter(([then, now]) => then !== 'NONE' && now !== 'NONE')"]),
  read('transition: empty row 0 instead of null', [MOVEMENT, 'return members === 0 ? [] :', 'return members === 0 ? (row.length > 0 ? [] : [{ from, to, members, probability: 0 }]) :']),
  read('transition: by column', [MOVEMENT, 'probability: members / row.length', 'probability: members / moves.filter(([, now]) => now === to).length']),
  read('turnover: from and to exchanged', [MOVEMENT, '...stability(moves, length)', '...stability(moves.map(([then, now]) => [now, then]), length)']),
  read('turnover: both rates over from', [MOVEMENT, entry, 'ratio(now.length - both, then.length)']),
  read('turnover: both rates over to', [MOVEMENT, exit, 'ratio(then.length - both, now.length)']),
  read('turnover: rates over the union of both', [MOVEMENT, entry, `ratio(now.length - both, ${either})`], [MOVEMENT, exit, `ratio(then.length - both, ${either})`]),
  read('turnover: size stability over from', [MOVEMENT, 'Math.max(now.length, then.length))', 'then.length)']),
  read('turnover: mix without the half', [MOVEMENT, 'share(then, level)), 0) / 2', 'share(then, level)), 0)']),
  read('turnover: stability = product', [MOVEMENT, 'Math.min(sizeStability, mixStability)', 'sizeStability * mixStability']),
  read('turnover: empty window as 0 instead of null', [MOVEMENT, 'whole === 0 ? null', 'whole === 0 ? 0'], [MOVEMENT, 'const mixStability = empty ? null', 'const mixStability = empty ? 0'], [MOVEMENT, 'mixStability === null ? null :', 'mixStability === null ? 0 :']),
  read('turnover and K: DORMANT counts as active', ['stage.ts', 'DORMANT: 0', 'DORMANT: 1']),
  read('K: at least 3, tenth forgotten', ['community-stage.ts', enough, '3']),
  read('K: tenth only, 3 forgotten', ['community-stage.ts', enough, 'active / 10']),
  read('K: exactly at level k instead of >= k', ['community-stage.ts', 'LEVEL[stage] >= level).length', 'LEVEL[stage] === level).length']),
  read('K: highest level anybody has', ['community-stage.ts', enough, '1']),
]
