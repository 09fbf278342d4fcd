import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publicUrl, readSettings } from './settings'

const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv

describe('settings', () => {
  test('have defaults for a start without any', () => {
    const settings = readSettings(env({}))
    expect(settings).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', TRIBUTARY_DATA: resolve('.tributary'), TRIBUTARY_DEMO: '1' })
    expect(publicUrl(settings)).toBe('http://127.0.0.1:3000')
  })

  test('that are empty count as not set', () => {
    expect(readSettings(env({ PORT: '', NEO4J_URI: '' }))).toEqual(readSettings(env({})))
  })

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be 65535 or less.'],
    [{ PUBLIC_URL: 'example' }, 'PUBLIC_URL must be the web address people use, such as https://ideas.example.org, and is "example".'],
    [{ NEO4J_URI: 'http://127.0.0.1:7474' }, 'NEO4J_URI must be the address of a Neo4j, such as bolt://127.0.0.1:7687, and is "http://127.0.0.1:7474".'],
    [{ AUTH_SECRET: 'secret' }, 'AUTH_SECRET is too weak: give 32 characters or more with at least 10 different ones (openssl rand -base64 32), or leave it out.'],
    [{ AUTH_SECRET: 'a'.repeat(64) }, 'AUTH_SECRET is too weak: give 32 characters or more with at least 10 different ones (openssl rand -base64 32), or leave it out.'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be how many proxies stand in front of the portal.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
    [{ TRIBUTARY_NEO4J_HEAP: '2 GB' }, 'TRIBUTARY_NEO4J_HEAP must be an amount of memory, such as 512m or 2g.'],
    [{ TRIBUTARY_DEMO: 'no' }, 'TRIBUTARY_DEMO must be 0 (no demo data) or 1.'],
  ])('%o is refused in one sentence', (values, sentence) => {
    expect(() => readSettings(env(values as unknown as Record<string, string>))).toThrow(sentence)
  })

  test('that are wrong twice are told twice', () => {
    expect(() => readSettings(env({ PORT: '0', TRIBUTARY_DEMO: '2' }))).toThrow(/PORT .*\.\nTRIBUTARY_DEMO .*\./)
  })

  test.each([
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://localhost:80'],
    [{ HOST: '::1' }, 'http://[::1]:3000'],
    [{ PUBLIC_URL: 'https://ideas.example.org' }, 'https://ideas.example.org'],
  ])('%o is reached at %s', (values, url) => {
    expect(publicUrl(readSettings(env(values as unknown as Record<string, string>)))).toBe(url)
  })
})
