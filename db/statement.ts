import type { z } from 'zod'
import type { Db, Mode } from './db'

export interface Statement<Params extends z.ZodType, Out extends z.ZodType> {
  (db: Db, params: z.input<Params>): Promise<z.output<Out>[]>
  mode: Mode
  text: string
  params: Params
}

/**
 * A Cypher text with the shape of its parameters and of its rows, as a typed function.
 * Parameters are parsed before the statement runs and every row when it arrives: ZodError where either is off.
 */
export function statement<Params extends z.ZodType, Out extends z.ZodType>(
  mode: Mode, text: string, params: Params, row: Out,
): Statement<Params, Out> {
  const run = async (db: Db, input: z.input<Params>) => {
    const found = await db(mode, text, params.parse(input) as Record<string, unknown>)
    return found.map((record) => row.parse(record))
  }
  return Object.assign(run, { mode, text, params })
}
