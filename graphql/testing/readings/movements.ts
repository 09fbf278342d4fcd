import { read, type Reading } from './reading'

const MOVEMENT = 'movement.ts'
const moves = "pairs.filter(([then, now]) => then !== 'NONE' || now !== 'NONE')"
const back = "['DORMANT', 'LEFT'].includes(then) && LEVEL[now] > 0"
const entry = 'ratio(now - both, now)'
const exit = 'ratio(then - both, then)'
const either = 'then + now - both'
const enough = 'Math.max(3, active / 10)'

/** Misreadings of movement, turnover, stability and the stage of a community. */
export const movementReadings: Reading[] = [
  read('flow: NONE,NONE cells kept', [MOVEMENT, moves, 'pairs']),
  read('flow: returners (from LEFT or DORMANT) shown as NONE', [MOVEMENT, moves, `pairs.map(([then, now, members]) => [${back} ? 'NONE' : then, now, members]).filter(([then, now]) => then !== 'NONE' || now !== 'NONE')`]),
  read('flow: returners left out', [MOVEMENT, moves, `pairs.filter(([then, now]) => !(${back}) && (then !== 'NONE' || now !== 'NONE'))`]),
  read('flow: only those present at both ends', [MOVEMENT, moves, "pairs.filter(([then, now]) => then !== 'NONE' && now !== 'NONE')"]),
  read('transition: empty row 0 instead of null', [MOVEMENT, 'return members === 0 ? [] :', 'return members === 0 ? (people(row) > 0 ? [] : [{ from, to, members, probability: 0 }]) :']),
  read('transition: by column', [MOVEMENT, 'probability: members / people(row)', 'probability: members / people(moves.filter(([, now]) => now === to))']),
  read('turnover: from and to exchanged', [MOVEMENT, '...stability(moves, length)', '...stability(moves.map(([then, now, members]) => [now, then, members]), length)']),
  read('turnover: both rates over from', [MOVEMENT, entry, 'ratio(now - both, then)']),
  read('turnover: both rates over to', [MOVEMENT, exit, 'ratio(then - both, now)']),
  read('turnover: rates over the union of both', [MOVEMENT, entry, `ratio(now - both, ${either})`], [MOVEMENT, exit, `ratio(then - both, ${either})`]),
  read('turnover: size stability over from', [MOVEMENT, 'Math.max(now, then))', 'then)']),
  read('turnover: mix without the half', [MOVEMENT, 'at(level, 0)), 0) / 2', 'at(level, 0)), 0)']),
  read('turnover: stability = product', [MOVEMENT, 'Math.min(sizeStability, mixStability)', 'sizeStability * mixStability']),
  read('turnover: empty window as 0 instead of null', [MOVEMENT, 'whole === 0 ? null', 'whole === 0 ? 0'], [MOVEMENT, 'const mixStability = empty ? null', 'const mixStability = empty ? 0'], [MOVEMENT, 'mixStability === null ? null :', 'mixStability === null ? 0 :']),
  read('turnover and K: DORMANT counts as active', ['stage.ts', 'DORMANT: 0', 'DORMANT: 1']),
  read('K: at least 3, tenth forgotten', ['community-stage.ts', enough, '3']),
  read('K: tenth only, 3 forgotten', ['community-stage.ts', enough, 'active / 10']),
  read('K: exactly at level k instead of >= k', ['community-stage.ts', 'LEVEL[stage] >= level).length', 'LEVEL[stage] === level).length']),
  read('K: highest level anybody has', ['community-stage.ts', enough, '1']),
]
