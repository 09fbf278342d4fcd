import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './texts-that-name.cypher'

export const NamingText = z.object({ id: Id, edition: z.number().nullable(), slug: z.string().nullable(), title: z.string().nullable(), body: z.string().nullable(), reason: z.string().nullable() })

/** Texts that name a member and are tied to them. */
export const textsThatName = statement('READ', text, z.object({ memberId: Id, needles: z.array(z.string()) }), NamingText)
