import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import neo4j, { type Plan } from 'neo4j-driver'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startAlone } from './testing/alone'
import { acts, labels, properties, states } from './vocabulary'

interface Found { name: string, text: string, params: z.ZodType }

const texts = import.meta.glob(['./**/*.cypher', '!./migrations/**'], { query: '?raw', import: 'default', eager: true })
const modules = import.meta.glob(['./**/*.ts', '!./**/*.test.ts', '!./testing/**', '!./embedded/**'], { eager: true }) as Record<string, Record<string, unknown>>

const isStatement = (value: unknown): value is Omit<Found, 'name'> => typeof value === 'function' && 'text' in value && 'params' in value
const statements = Object.entries(modules).flatMap(([file, exports]) => Object.entries(exports)
  .flatMap(([name, value]) => (isStatement(value) ? [{ name: `${relative('.', file)} ${name}`, text: value.text, params: value.params }] : [])))
const files = Object.keys(texts).sort().map((file) => ({ file: relative('.', file), text: readFileSync(join(import.meta.dirname, file), 'utf8') }))

/** Cypher without comments and without what stands in quotes. */
const bare = (text: string) => text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''")
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')
const shapeOf = (type: unknown): Record<string, z.ZodType> => (type instanceof z.ZodObject ? type.shape as Record<string, z.ZodType> : {})

test('each text of Cypher is one statement of one runner', () => {
  expect(files.length).toBeGreaterThan(100)
  const runners = files.map(({ file, text }) => `${file}: ${new Set(statements.filter((one) => one.text === text).map(({ params }) => params)).size}`)
  expect(runners).toEqual(files.map(({ file }) => `${file}: 1`))
})

test('a page goes on by CASE, since Neo4j reads what stands after OR as two whole ranges and sorts them', () => {
  expect(files.filter(({ text }) => /[<>] \$\w+ OR \w+\.\w+ [<>] \$\w+\)/.test(bare(text))).map(({ file }) => file)).toEqual([])
})

describe.each(files)('$file', ({ file, text }) => {
  const cypher = bare(text)
  const runner = statements.find((one) => one.text === text)
  const declared = shapeOf(runner?.params)

  test('takes exactly the parameters that its runner declares, and no field of their rows that is not', () => {
    expect(new Set(all(cypher, /\$([a-zA-Z]\w*)/g))).toEqual(new Set(Object.keys(declared)))
    for (const [, list = '', row = ''] of cypher.matchAll(/UNWIND \$(\w+) AS (\w+)/g)) {
      const rows = declared[list]
      const fields = Object.keys(shapeOf(rows instanceof z.ZodArray ? rows.element : undefined))
      const used = new Set(all(cypher, new RegExp(`\\b${row}\\.(\\w+)`, 'g')))
      if (fields.length > 0) expect([...used].filter((field) => !fields.includes(field)), list).toEqual([])
    }
  })

  test('names only what the vocabulary has', () => {
    const names = all(cypher, /:([A-Z]\w*(?:[|&][A-Z]\w*)*)/g).flatMap((some) => some.split(/[|&]/))
    expect(names.filter((name) => !(name in labels || name in acts || name in states))).toEqual([])
    const rows = all(cypher, /UNWIND [^\n]* AS (\w+)/g)
    const things = [...new Set(all(cypher, /[([](\w+):[A-Z$]/g))].filter((thing) => !rows.includes(thing))
    const used = things.flatMap((thing) => all(cypher, new RegExp(`(?<![.$\\w])${thing}\\.(\\w+)`, 'g')))
    const given = all(cypher, /(?<!\w)[([](?:\w+|\w*:[\w|$().]+)\s*\{([^{}]*)\}/g).flatMap((map) => all(map, /(?:^|,)\s*(\w+):/g))
    expect([...used, ...given].filter((name) => !(name in properties))).toEqual([])
  })

  test('says on top what it is', () => {
    expect(text).toMatch(/^\/\/ \S.{10,}/)
    expect(file.split('/').at(-1)).toMatch(/^[a-z]+(-[a-z]+)*\.cypher$/)
  })
})

const SCANS = /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|.*IndexScan|.*ByLabelsScan|UnionNodeByLabelsScan|.*RelationshipTypesScan|IntersectionNodeByLabelsScan)$/
/** What a support runs. (What ends a state deletes what it found, which piles up: end-stances.) */
const HOT = ['lock-members', 'stances', 'operations-by-key', 'first-times', 'write-acts', 'write-parts', 'write-exchanges', 'write-operations', 'queue-standings', 'sources']

describe('as Neo4j would run them', () => {
  const plans = new Map<string, string[]>()
  const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)]
  // Alone: what other tests write at the moment would change what the planner thinks best.
  beforeAll(async () => {
    const { driver, stop } = await startAlone()
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.WRITE })
    for (const { file, text } of files) {
      const explained = `EXPLAIN ${text}`
      const { summary } = await session.run(explained)
      plans.set(file, summary.plan ? operators(summary.plan) : [])
    }
    await session.close()
    await stop()
  }, 240_000)

  test.each(files)('$file finds by an index what it looks for, or says why it goes through all there is', ({ file, text }) => {
    const scans = (plans.get(file) ?? ['AllNodesScan']).filter((operator) => SCANS.test(operator))
    expect(scans.length > 0 && !/^\/\/ Scan: \S.{15,}/m.test(text) ? scans : []).toEqual([])
    if (/^\/\/ Scan:/m.test(text)) expect(scans.length, 'it says that it scans').toBeGreaterThan(0)
  })

  test.each(files.filter(({ file }) => HOT.includes(file.replace(/^.*\/|\.cypher$/g, ''))))('$file, which supports wait for, piles nothing up', ({ file }) => {
    expect(plans.get(file)).not.toContain('Eager')
  })
})
