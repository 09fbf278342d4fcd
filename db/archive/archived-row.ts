import { z } from 'zod'
import type { Act } from '../vocabulary'
import type { ThingLabel, TieType } from './shape'

/** A value as the graph holds it and an archive repeats it. */
export type Value = string | number | boolean | string[]
export type Properties = Record<string, Value>

export interface ArchivedThing { label: ThingLabel, properties: Properties, parts: Properties[] }
export interface ArchivedTie { type: TieType, from: string, to: string, properties: Properties }
export interface ArchivedAct { type: Act, target: string, properties: Properties }

const Any = z.record(z.string(), z.unknown())

export const ThingRow = z.object({
  id: z.string(), label: z.string(), properties: Any, isPublic: z.boolean(), parts: z.array(Any),
  ties: z.array(z.object({ type: z.string(), to: z.string().nullable(), properties: Any })),
})
export type ThingRow = z.infer<typeof ThingRow>

export const ActRow = z.object({
  id: z.string(), type: z.string(), targetId: z.string(), properties: Any, isPublic: z.boolean(), partners: z.array(z.object({ id: z.string(), kind: z.string().nullable() })),
})
export type ActRow = z.infer<typeof ActRow>
