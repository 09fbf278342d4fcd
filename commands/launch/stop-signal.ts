/**
 * Resolves with the first SIGINT, SIGTERM or SIGHUP. npm passes on what the terminal has sent already, so one Ctrl-C may count
 * twice: the third signal ends the process at once, and what it started with it.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let count = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        count += 1
        if (count > 2) process.exit(1)
        resolve(signal)
      })
    }
  })
}
