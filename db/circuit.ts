import { setTimeout as sleep } from 'node:timers/promises'
import { circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel'

const PAUSE = 250

/**
 * A circuit that is watched: when a call failed as if the database were away, it is asked whether it answers at all; if it does not, the circuit is open until it does.
 * No call of a caller is the one that tries, so that nobody waits for a database that is known to be away, and nobody is refused because others asked too much of one that is there.
 */
export function watchedCircuit({ failed, answers, onBack }: { failed: (error: unknown) => boolean, answers: () => Promise<boolean>, onBack?: () => void }) {
  const circuit = circuitBreaker(handleWhen(failed), { halfOpenAfter: Number.MAX_SAFE_INTEGER, breaker: new ConsecutiveBreaker(Infinity) })
  let [closed, looking] = [false, false]
  const look = async () => {
    if (await answers()) return
    const open = circuit.isolate()
    while (!closed && !(await answers())) await sleep(PAUSE, undefined, { ref: false })
    if (closed) return
    open.dispose()
    onBack?.()
  }
  circuit.onFailure(({ handled }) => {
    if (!handled || looking) return
    looking = true
    void look().finally(() => { looking = false })
  })
  return { circuit, close: () => { closed = true } }
}
