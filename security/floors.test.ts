import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import floors from './floors.json'
import { missingBuilds } from './missing-builds.mjs'

type Locked = { version?: string; dev?: boolean; optionalDependencies?: Record<string, string> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const numbers = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number)

function isBelow(version: string, floor: string) {
  const [have, least] = [numbers(version), numbers(floor)]
  const at = least.findIndex((number, index) => number !== have[index])
  return at < 0 ? version.includes('-') : (have[at] ?? 0) < (least[at] ?? 0)
}

/** Each locked package under its floor, as "path version < floor". */
function underFloor(locked: Record<string, Locked>) {
  return Object.entries(locked).flatMap(([path, { version = '0' }]) => {
    const floor = (floors.npm as Record<string, string>)[nameOf(path)]
    return path && floor && isBelow(version, floor) ? [`${path} ${version} < ${floor}`] : []
  })
}

describe('no package is older than its security floor', () => {
  test('in package-lock.json, however deep', () => {
    const exempt = Object.keys(floors.exempt)
    expect(exempt.filter((path) => !packages[path]?.dev)).toEqual([])
    expect(underFloor(packages).filter((line) => !exempt.some((path) => line.startsWith(`${path} `)))).toEqual([])
  })

  test.each([
    ['node_modules/next', '16.4.2'],
    ['node_modules/some/node_modules/zod', '3.25.1'],
    ['node_modules/next-auth', '4.24.15-canary.1'],
  ])('%s at %s would be found', (path, version) => {
    expect(underFloor({ [path]: { version } })).toHaveLength(1)
  })

  test.each([
    ['node_modules/next', '16.4.3'],
    ['node_modules/next', '17.0.0'],
    ['node_modules/zod', '4.10.0'],
  ])('%s at %s is well', (path, version) => {
    expect(underFloor({ [path]: { version } })).toEqual([])
  })

  test('Neo4j in db/embedded/pom.xml', () => {
    const pom = readFileSync('db/embedded/pom.xml', 'utf8')
    const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? '0'
    expect(isBelow(version, floors.maven['org.neo4j:neo4j'])).toBe(false)
  })
})

test('every direct dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(range)))
  expect(loose).toEqual([])
})

test('the lockfile has the builds for every platform: else run node security/complete-lockfile.mjs', () => {
  expect(missingBuilds(packages)).toEqual({})
})
