import { setTimeout as sleep } from 'node:timers/promises'
import { circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel'

const IN_A_ROW = 5
const PAUSE = 250

/**
 * A circuit that opens when five calls in a row failed and stays open until `answers` says so: no call of a caller is the one that tries,
 * so that nobody waits for a database that is known to be away.
 */
export function watchedCircuit({ failed, answers, onBack }: { failed: (error: unknown) => boolean, answers: () => Promise<boolean>, onBack?: () => void }) {
  const circuit = circuitBreaker(handleWhen(failed), { halfOpenAfter: Number.MAX_SAFE_INTEGER, breaker: new ConsecutiveBreaker(IN_A_ROW) })
  let closed = false
  const waitOpen = async () => {
    const open = circuit.isolate()
    while (!closed && !(await answers())) await sleep(PAUSE, undefined, { ref: false })
    if (closed) return
    open.dispose()
    onBack?.()
  }
  circuit.onBreak((reason) => { if (!('isolated' in reason)) void waitOpen() })
  return { circuit, close: () => { closed = true } }
}
