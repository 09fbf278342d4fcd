import DataLoader from 'dataloader'
import type { Db } from '../../db/db'
import { unpacked } from '../../db/metrics/courses-packed'
import { found } from '../../db/metrics/findings'
import { histories, type Course } from '../../db/metrics/stage-histories'
import { gathered } from './stages-loader'

/** A community or an organization, and ascending instants. */
interface Asked { placeId: string, instants: number[] }

const keyOf = ({ placeId, instants }: Asked) => `${placeId} ${instants.join()}`

/**
 * The courses of stages in places over some instants. What is asked at once is read at once: all instants that are asked
 * of a place, and all places that are asked for the same ones, are one statement, whose answer is kept when the last instant is a midnight gone by.
 */
export const historiesLoader = (db: Db, windowDays: number, now: number) => new DataLoader<Asked, Course[], string>(async (asked) => {
  const places = [...gathered([...asked], ({ placeId }) => placeId)]
    .map(([placeId, group]) => ({ placeId, instants: [...new Set(group.flatMap(({ instants }) => instants))].sort((a, b) => a - b) }))
  const read = await Promise.all([...gathered(places, ({ instants }) => instants.join()).values()].map(async (alike) => {
    const instants = alike[0]?.instants ?? []
    const asked = { placeIds: alike.map(({ placeId }) => placeId), instants, windowDays }
    const courses = gathered(unpacked(await found(db, histories, asked, { until: instants.at(-1) ?? now, now })), ({ placeId }) => placeId)
    return alike.map(({ placeId }) => [placeId, { instants, courses: courses.get(placeId) ?? [] }] as const)
  }))
  const answers = new Map(read.flat())
  return asked.map(({ placeId, instants }) => {
    const all = answers.get(placeId)
    const columns = instants.map((instant) => all?.instants.indexOf(instant) ?? -1)
    return (all?.courses ?? []).map(({ stages, members }) => ({ members, stages: columns.map((column) => stages[column] ?? 'NONE') }))
  })
}, { cacheKeyFn: keyOf, maxBatchSize: 60 })
