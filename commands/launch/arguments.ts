import { parseArgs } from 'node:util'
import { ClearError } from '../../db/embedded/clear-error'

/** The texts that a command was given by name, and the rest. Errors: ClearError, which says what is wrong and how it is used. */
export function readArguments<Name extends string>(usage: string, names: readonly Name[]): { values: Partial<Record<Name, string>>, rest: string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true })
    return { values: values as Partial<Record<Name, string>>, rest: positionals }
  } catch (error) {
    throw new ClearError(`${(error as Error).message.split('. ')[0]}.\nUse: ${usage}`)
  }
}
