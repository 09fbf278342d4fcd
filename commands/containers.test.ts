import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import floors from '../security/floors.json'
import { dependencies } from '../package.json'
import { serveBundleOptions, serverBundleOptions } from './launch/server-bundle'
import { settingNames } from './launch/settings'

interface Service { image: string; build?: string; ports?: string[]; environment?: Record<string, string>; healthcheck?: object; volumes?: string[]; depends_on?: Record<string, { condition: string }> }

const text = readFileSync('docker-compose.yml', 'utf8')
const { services, volumes } = parse(text) as { services: Record<string, Service>; volumes: Record<string, null> }
const { portal, neo4j, redis } = services
const dockerfile = readFileSync('Dockerfile', 'utf8')

/** Each `${VARIABLE…}`: its name, and what stands behind it when it isn't set. */
const variables = [...text.matchAll(/(?<!\$)\$\{(\w+)(?:(:-|:\?)([^$}]*))?/g)].map(([, name = '', kind = '', rest = '']) => ({ name, kind, rest }))

describe('docker-compose.yml', () => {
  test('runs Neo4j, Redis and the portal, which waits until both are well', () => {
    expect(Object.keys(services).sort()).toEqual(['neo4j', 'portal', 'redis'])
    expect(portal?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } })
    expect(neo4j?.healthcheck).toBeDefined()
    expect(redis?.healthcheck).toBeDefined()
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\/readyz/m)
  })

  test('says what is missing instead of putting nothing in its place', () => {
    expect(variables.filter(({ kind }) => kind === '')).toEqual([])
    expect(variables.filter(({ kind, rest }) => kind === ':?' && !rest.startsWith('set '))).toEqual([])
    expect([...new Set(variables.filter(({ kind }) => kind === ':?').map(({ name }) => name))]).toEqual(['NEO4J_PASSWORD'])
  })

  test('keeps no secret of its own', () => {
    const secrets = Object.values(services).flatMap(({ environment = {} }) => Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|AUTH$/.test(name)))
    expect(secrets.length).toBeGreaterThan(2)
    expect(secrets.filter(([, value]) => !/^(neo4j\/)?\$\{(\w+:\?.+|AUTH_SECRET:-)\}$/.test(value))).toEqual([])
  })

  test('opens one port, on loopback', () => {
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['127.0.0.1:${PORT:-3000}:3000'])
  })

  test('sets only what the portal knows', () => {
    expect(Object.keys(portal?.environment ?? {}).filter((name) => !settingNames.includes(name))).toEqual([])
  })

  test('keeps data in volumes that it declares', () => {
    const used = Object.values(services).flatMap(({ volumes: mounts = [] }) => mounts.map((mount) => mount.split(':')[0]))
    expect(used.sort()).toEqual(Object.keys(volumes).sort())
  })

  test('gives Neo4j the limits that it has without containers', () => {
    const settings = Object.entries(neo4j?.environment ?? {}).flatMap(([name, value]) => (name.startsWith('NEO4J_') && name !== 'NEO4J_AUTH'
      ? [`${name.slice('NEO4J_'.length).replace(/__|_/g, (underscores) => (underscores === '__' ? '_' : '.'))}=${value}`]
      : []))
    const own = readFileSync('db/embedded/home.ts', 'utf8')
    expect(settings.filter((setting) => !setting.startsWith('server.memory.') && !own.includes(`\n${setting}\n`))).toEqual([])
    expect(settings).toContain('db.transaction.timeout=10s')
  })
})

describe('images', () => {
  const images = [...new Set([neo4j?.image, redis?.image, ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)])]

  test.each(images)('%s is pinned to a patch', (image) => {
    expect(image).toMatch(/^(node|neo4j|redis):\d+\.\d+\.\d+(-[\w.-]+)?$/)
  })

  test('of Neo4j are not under the security floor', () => {
    const [major, minor, patch] = (neo4j?.image ?? '').replace(/^neo4j:|-.*$/g, '').split('.').map(Number)
    const [, , least] = floors.maven['org.neo4j:neo4j'].split('.').map(Number)
    expect([major, minor]).toEqual([5, 26])
    expect(patch).toBeGreaterThanOrEqual(least ?? Infinity)
  })

  test.each([serverBundleOptions, serveBundleOptions])('of the portal have the packages that $entryPoints imports, without those of development', async (options) => {
    const { metafile } = await build({ ...options, write: false, metafile: true })
    const names = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
    const packages = names.filter((name) => !isBuiltin(name)).map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'))
    expect(packages).toContain('neo4j-driver')
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([])
  })

  test('of the portal run it without root', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(last).toMatch(/^USER node$/m)
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node"'))
  })
})
