import { ClearError } from '../../db/embedded/clear-error'

/** Runs a command to its end: a clear error becomes its sentence, any other its stack, and both exit code 1. */
export async function command(work: () => Promise<void>) {
  try {
    await work()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    process.stderr.write(`${error instanceof ClearError ? error.message : (error as Error).stack}\n`)
    process.exit(1)
  }
}
