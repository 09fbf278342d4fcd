/**
 * Awaits `work`; once it takes longer than two seconds, says so and again every ten. Errors: those of `work`.
 * @template T
 * @param {(sentence: string) => void} log
 * @param {string} what
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(log, what, work) {
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  let said = 0
  const timer = setInterval(() => {
    if (said > 0 && seconds() - said < 10) return
    said = seconds()
    log(`${what} … ${said} s`)
  }, 2000)
  try {
    const result = await work
    if (said > 0) log(`${what}: done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(timer)
  }
}
